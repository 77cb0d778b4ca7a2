// Written in the JavaScript of 2018, so that an old Node can at least say what is missing.
var oldest = 18;

/** Whether this Node can run the launcher; says what to do when it cannot. */
export function nodeIsNewEnough() {
  if (Number(process.versions.node.split('.')[0]) >= oldest) return true;
  console.error(
    'Node ' + process.versions.node + ' quá cũ: cần Node ' + oldest + ' trở lên (khuyên dùng 24). Tải tại https://nodejs.org\n' +
    'Node ' + process.versions.node + ' is too old: Node ' + oldest + ' or newer is needed (24 is best). Get it from https://nodejs.org',
  );
  process.exitCode = 1;
  return false;
}
