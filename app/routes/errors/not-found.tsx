import { data } from "react-router";

/** An address nobody has: the designed 404, whatever the method. */
export const loader = () => {
  throw data(null, { status: 404 });
};
export const action = loader;

export default function NotFound() {
  return null;
}
