"""A mail server of a test's own: keeps each mail it takes as a file in the folder given, and prints its port as its first line.

    mail.py FOLDER [--tls CERTIFICATE KEY] [--starttls CERTIFICATE KEY] [--user NAME PASSWORD]

What the address of a reader asks for happens: onbekend@ is refused for good, vol@ is put off, weg@ is taken and the line goes dead before
the answer, spam@ is refused when its mail was read."""
import asyncio
import json
import os
import ssl
import sys
import threading

from aiosmtpd.smtp import SMTP, AuthResult

folder, arguments = sys.argv[1], sys.argv[2:]


def values(option, count):
    place = arguments.index(option) + 1 if option in arguments else 0
    return arguments[place : place + count] if place else None


class Keeper:
    def __init__(self):
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("onbekend@"):
            return "550 5.1.1 hier woont niemand van die naam"
        if address.startswith("vol@"):
            return "452 4.2.2 het postvak is vol"
        envelope.rcpt_tos.append(address)
        return "250 goed"

    async def handle_DATA(self, server, session, envelope):
        reader = envelope.rcpt_tos[0]
        if reader.startswith("spam@"):
            return "554 5.7.1 dit lijkt reclame"
        self.count += 1
        with open(os.path.join(folder, f"{self.count:04}.json"), "w", encoding="utf8") as file:
            safe = session.ssl is not None or "--tls" in arguments
            json.dump({"from": envelope.mail_from, "to": envelope.rcpt_tos, "safe": safe, "known": bool(session.authenticated)}, file)
        with open(os.path.join(folder, f"{self.count:04}.eml"), "wb") as file:
            file.write(envelope.original_content)
        if reader.startswith("weg@"):
            server.transport.abort()
        return "250 aangenomen"


def safety(option):
    files = values(option, 2)
    if not files:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*files)
    return context


def known(server, session, envelope, mechanism, login):
    name, password = (part.decode() for part in (login.login, login.password))
    return AuthResult(success=[name, password] == values("--user", 2), handled=False)


def door():
    starttls, user = safety("--starttls"), values("--user", 2)
    return SMTP(
        keeper, tls_context=starttls, require_starttls=bool(starttls), authenticator=known if user else None, auth_required=bool(user),
        auth_require_tls=bool(starttls), hostname="post.turfbrug.example")


async def serve():
    server = await asyncio.get_running_loop().create_server(door, "127.0.0.1", 0, ssl=safety("--tls"))
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


keeper = Keeper()
threading.Thread(target=lambda: asyncio.run(serve()), daemon=True).start()
sys.stdin.read()
