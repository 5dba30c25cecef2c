export const loader = () => "x";
export default function Home() {
  return <p>hi</p>;
}
