// Asks at once and shows the answer: what no extension can do without.
chrome.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
  const answer = await chrome.runtime.sendMessage({ tabId: tab.id })
  document.body.textContent = `${answer} % of this page is printed`
})
