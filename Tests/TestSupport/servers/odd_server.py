#!/usr/bin/env python3
"""An HTTP server that misbehaves on request, for the tests of the fetcher and the connectors.

Prints its port on the first line of standard output and ends when standard input closes, so that it never outlives the tests.

  odd_server.py [--tls] [ROUTES]

ROUTES is a JSON object from path and query to {"status", "file" or "body", "headers": {}}; "{base}" in headers and body becomes the
address of this server. Everything else that it can do is a method of `Odd` below whose name is the first part of the path.
"""
import email.utils
import gzip
import http.server
import json
import os
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import zlib

ETAG = b'W/"a\xe9 ;b"'
DATE = b"Sun,  15 nov 2026 07:30:00 +0100"
BROTLI_HELLO = b"\x0b\x02\x80hello\x03"


class Odd(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    lock = threading.Lock()
    paths = []
    busy = most_busy = 0

    def do_GET(self):
        with Odd.lock:
            Odd.paths.append(self.path)
        self.base = f"http://127.0.0.1:{self.server.server_port}"
        if self.path in self.server.routes:
            return self.route(**self.server.routes[self.path])
        name, *arguments = self.path.strip("/").split("/")
        getattr(self, "odd_" + name)(*arguments)

    def route(self, status=200, file=None, body="", headers={}):
        text = open(file, encoding="utf-8").read() if file else body
        replaced = {name: value.replace("{base}", self.base) for name, value in headers.items()}
        self.answer(status, text.replace("{base}", self.base).encode(), {"Content-Type": "application/json", **replaced})

    def answer(self, status, body=b"", headers={}):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value.decode("latin-1") if isinstance(value, bytes) else value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def drip(self, part, pause):
        try:
            for _ in range(600):
                self.wfile.write(part)
                self.wfile.flush()
                time.sleep(pause)
        except OSError:
            pass
        self.close_connection = True

    def odd_ok(self):
        self.answer(200, b"hello", {"Content-Type": "text/plain; charset=utf-8", "Set-Cookie": "spy=1"})

    def odd_echo(self):
        self.answer(200, json.dumps({k.lower(): v for k, v in self.headers.items()}).encode())

    def odd_log(self):
        self.answer(200, json.dumps({"paths": Odd.paths, "mostBusy": Odd.most_busy}).encode())

    def odd_coded(self, coding):
        bodies = {"gzip": gzip.compress(b"hello"), "deflate": zlib.compress(b"hello"), "br": BROTLI_HELLO, "garbled": b"\x1f\x8bnonsense"}
        self.answer(200, bodies[coding], {"Content-Encoding": "gzip" if coding == "garbled" else coding})

    def odd_etag(self):
        known = self.headers.get("If-None-Match", "").encode("latin-1") == ETAG
        known = known and self.headers.get("If-Modified-Since", "").encode("latin-1") == DATE
        self.answer(304 if known else 200, b"" if known else b"hello", {"ETag": ETAG, "Last-Modified": DATE})

    def odd_status(self, code):
        self.answer(int(code), b"{}")

    def odd_retry(self, form):
        date = email.utils.formatdate(time.time() + 120, usegmt=True)
        self.answer(429, b"", {"Retry-After": {"seconds": "120", "date": date, "long": "9999999"}[form]})

    def odd_hop(self, code, count):
        target = "/ok" if int(count) == 1 else f"/hop/{code}/{int(count) - 1}"
        self.answer(int(code), b"", {"Location": target})

    def odd_mixed(self):
        self.answer(301, b"", {"Location": "/hop/302/1"})

    def odd_loop(self):
        self.answer(302, b"", {"Location": "/loop"})

    def odd_nowhere(self):
        self.answer(302)

    def odd_file(self):
        self.answer(302, b"", {"Location": "file:///etc/hostname"})

    def odd_elsewhere(self):
        self.answer(302, b"", {"Location": f"http://localhost:{self.server.server_port}/echo"})

    def odd_accented(self):
        self.answer(302, b"", {"Location": "/caf\u00e9 au lait".encode()})

    def odd_silent(self):
        time.sleep(5)
        self.close_connection = True

    def odd_slow(self):
        self.send_response(200)
        self.send_header("Content-Length", "100000")
        self.end_headers()
        self.drip(b"x", 0.1)

    def odd_endless(self):
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        self.drip(b"x" * 65536, 0)

    def odd_headers(self):
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        self.drip(b"X-Padding: " + b"x" * 8000 + b"\r\n", 0)

    def odd_bomb(self):
        self.answer(200, gzip.compress(bytes(50_000_000)), {"Content-Encoding": "gzip"})

    def odd_large(self):
        self.send_response(200)
        self.send_header("Content-Length", "209715200")
        self.end_headers()
        self.close_connection = True

    def odd_truncated(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"hello")
        self.close_connection = True

    def odd_garbage(self):
        self.wfile.write(b"SSH-2.0-nothing of the kind\r\n\r\n")
        self.close_connection = True

    def odd_busy(self, _number):
        with Odd.lock:
            Odd.busy += 1
            Odd.most_busy = max(Odd.most_busy, Odd.busy)
        time.sleep(0.05)
        with Odd.lock:
            Odd.busy -= 1
        self.answer(200, b"done")

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 512

    def handle_error(self, request, client_address):
        pass


def own_certificate():
    """A certificate that nobody signed."""
    with tempfile.TemporaryDirectory() as folder:
        key, certificate = os.path.join(folder, "key"), os.path.join(folder, "certificate")
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
             "-subj", "/CN=localhost", "-keyout", key, "-out", certificate], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        return context


def main():
    arguments = sys.argv[1:]
    server = Server(("127.0.0.1", 0), Odd)
    if "--tls" in arguments:
        arguments.remove("--tls")
        server.socket = own_certificate().wrap_socket(server.socket, server_side=True)
    server.routes = json.loads(arguments[0]) if arguments else {}
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()


main()
