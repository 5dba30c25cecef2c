const WORDS = {
  400: [
    "Yêu cầu không đọc được",
    "Địa chỉ hoặc nội dung gửi lên không đúng dạng. Mời bạn quay lại và thử lại.",
  ],
  403: [
    "Biểu mẫu không được gửi từ cổng này",
    "Chưa có gì được lưu. Mời bạn mở trang của cổng rồi gửi lại từ đó.",
  ],
  413: [
    "Nội dung gửi lên quá lớn",
    "Nội dung vượt giới hạn của cổng nên chưa được lưu. Mời bạn quay lại, rút gọn rồi gửi lại.",
  ],
  414: ["Địa chỉ quá dài", "Mời bạn bắt đầu lại từ trang chủ."],
  421: ["Sai tên máy chủ", "Địa chỉ này không thuộc cổng."],
  500: [
    "Cổng gặp sự cố",
    "Lỗi đã được ghi lại. Nội dung bạn vừa gửi có thể chưa được lưu; mời bạn quay lại và gửi lại.",
  ],
  503: [
    "Cổng tạm thời chưa phục vụ được",
    "Nội dung bạn vừa gửi chưa được lưu. Mời bạn thử lại sau ít phút.",
  ],
} as const;

export type PlainStatus = keyof typeof WORDS;

/** A page that needs neither database nor framework: for answers given before either is asked. */
export const plainPage = (status: PlainStatus, requestId: string): Response => {
  const [title, text] = WORDS[status];
  const html = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Sáu Dân</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="/">Về trang chủ</a></p><p>Mã yêu cầu: ${requestId}</p></main></body></html>`;
  const headers: Record<string, string> = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
  };
  if (status === 503) headers["Retry-After"] = "10";
  return new Response(html, { status, headers });
};
