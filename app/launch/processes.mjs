import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const hasProc = existsSync("/proc/self/stat");

/**
 * When a process began, as the system counts it, or null when it is gone. With the pid it names one
 * process for good: pids come round again.
 */
export const beganAt = (pid) => {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return hasProc ? fromProc(pid) : fromPs(pid);
};

export const thisProcess = () => ({ pid: process.pid, began: beganAt(process.pid) });

export const isRunning = ({ pid, began }) => began !== null && beganAt(pid) === began;

const fromProc = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
};

const fromPs = (pid) => {
  const ps = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return ps.status === 0 ? ps.stdout.trim() : null;
};
