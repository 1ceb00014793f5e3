#!/usr/bin/env python3
"""Feeds as they come in the wild, one per path. Prints its port, stops when standard input closes."""
import http.server, json, os, sys, threading

ITEM = "<item><title>{0}</title><link>https://dorp.example/{1}</link><guid>{1}</guid>" \
       "<pubDate>Mon, 16 Nov 2026 06:{1:02d}:00 +0100</pubDate><description>{0} in het dorp.</description></item>"
HEAD = '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Dorp</title><language>nl</language>'
GOOD = (HEAD + "".join(ITEM.format(t, n) for n, t in enumerate(["Brug open", "School dicht", "Feest op het plein"], 1)) + "</channel></rss>").encode()
BROKEN = GOOD[: GOOD.index(b"Feest") + 3]
ANSWERS = {
    "/goed.xml": (200, "application/rss+xml", GOOD),
    "/weg.xml": (404, "text/plain", b"niet hier"),
    "/pagina.xml": (200, "text/html", b"<!doctype html><html><head><title>Welkom</title></head><body><p>Welkom bij de omroep</p></body></html>"),
    "/kapot.xml": (200, "application/rss+xml", BROKEN),
    "/tekens.xml": (200, "application/rss+xml", GOOD.replace(b"Brug open", "Café geopend".encode("cp1252"))),
    "/leeg.xml": (200, "application/rss+xml", (HEAD + "</channel></rss>").encode()),
    "/niets.xml": (200, "application/rss+xml", b""),
}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path == "/groot.xml":
            return self.endless()
        if self.path.startswith("/api/v1/timelines/public"):
            return self.first_page()
        code, kind, body = ANSWERS.get(self.path, ANSWERS["/weg.xml"])
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def first_page(self):
        """A Mastodon timeline whose second page is not there."""
        status = {"id": "30", "created_at": "2026-11-16T05:00:00.000Z", "visibility": "public", "language": "nl", "reblog": None,
                  "url": "https://veen.example/@a/30", "content": "<p>De brug is open</p>", "in_reply_to_id": None,
                  "account": {"acct": "a"}, "media_attachments": [], "replies_count": 0, "reblogs_count": 0, "favourites_count": 0}
        body = json.dumps([status]).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Link", f'<http://{self.headers["Host"]}/stuk?max_id=30>; rel="next"')
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def endless(self):
        """Two hundred megabytes of one feed, without saying so beforehand."""
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Connection", "close")
        self.end_headers()
        item = ITEM.format("Nog een bericht", 5).encode() * 1000
        try:
            self.wfile.write(HEAD.encode())
            for _ in range(200_000_000 // len(item)):
                self.wfile.write(item)
        except OSError:
            pass

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
server.serve_forever()
