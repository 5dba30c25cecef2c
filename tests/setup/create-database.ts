import postgres from "postgres";

export type CreatedDatabase = { url: string; drop: () => Promise<void> };

/** A database made by the server's superuser, as a copy of `template` if given, owned by the portal's role. */
export const createDatabase = async (
  adminUrl: string,
  ownerUrl: string,
  name: string,
  template = "template1",
): Promise<CreatedDatabase> => {
  const url = new URL(ownerUrl);
  const owner = decodeURIComponent(url.username);
  const admin = postgres(adminUrl, { max: 1, onnotice: () => {} });
  await admin`create database ${admin(name)} template ${admin(template)} owner ${admin(owner)}`;
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await admin`drop database if exists ${admin(name)} with (force)`;
      await admin.end({ timeout: 5 });
    },
  };
};
