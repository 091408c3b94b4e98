#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody in front of a real browser: browser.py allow|refuse USERNAME ADDRESS

Opens the page where a server asks whether Atrium may come in, chooses the person, presses the button with the mouse of the
browser, and prints what the page says to which that leads. Exit status 0 when the browser came back to this computer.
"""
import sys
import tempfile
import urllib.parse

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common import utils
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

PATIENCE = 30


class Driver(Service):
    """Reached by its address: a bare machine may not know the name localhost."""

    @property
    def service_url(self):
        return f"http://127.0.0.1:{self.port}"

    def is_connectable(self):
        return utils.is_connectable(self.port, "127.0.0.1")

    def send_remote_shutdown_command(self):
        pass  # it is ended as a process


def open_browser(folder):
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                 "--disable-background-networking", "--remote-debugging-pipe", "--disable-component-update", "--disable-sync",
                 "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", f"--user-data-dir={folder}"):
        options.add_argument(word)
    return webdriver.Chrome(service=Driver("/usr/bin/chromedriver"), options=options)


def main(decision, username, address):
    with tempfile.TemporaryDirectory(prefix="atrium-browser-", ignore_cleanup_errors=True) as folder:
        browser = open_browser(folder)
        try:
            browser.get(address)
            wait = WebDriverWait(browser, PATIENCE)
            wait.until(lambda b: b.find_elements(By.NAME, "username"))
            asked_at = urllib.parse.urlsplit(browser.current_url)
            Select(browser.find_element(By.NAME, "username")).select_by_value(username)
            wanted = "approve" if decision == "allow" else "deny"
            browser.find_element(By.CSS_SELECTOR, f"button[value={wanted}]").click()
            wait.until(lambda b: urllib.parse.urlsplit(b.current_url).netloc != asked_at.netloc)
            landed = urllib.parse.urlsplit(browser.current_url)
            print(browser.title, "|", browser.find_element(By.TAG_NAME, "body").text.replace("\n", " "))
            return 0 if landed.hostname in ("127.0.0.1", "::1") else 1
        finally:
            browser.quit()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
