/** One session of plain W3C WebDriver: `call` sends a command and gives its value. */
export async function openSession(driver, capabilities) {
  const call = async (address, method, path, body) => {
    const response = await fetch(address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : undefined,
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };
  const { sessionId } = await call(driver, 'POST', '/session', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'none', ...capabilities } },
  });
  return (...command) => call(`${driver}/session/${sessionId}`, ...command);
}
