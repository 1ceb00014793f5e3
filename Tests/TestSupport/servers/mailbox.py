"""Reads a mailbox over IMAP and prints what is in it: a list of mails as JSON.

    mailbox.py PORT"""
import email
import email.policy
import imaplib
import json
import sys

box = imaplib.IMAP4("127.0.0.1", int(sys.argv[1]))
box.login("alle", "proef")
box.select("INBOX", readonly=True)
numbers = box.search(None, "ALL")[1][0].split()
mails = []
for start in range(0, len(numbers), 100):
    for part in box.fetch(b",".join(numbers[start : start + 100]), "(RFC822)")[1]:
        if not isinstance(part, tuple):
            continue
        mail = email.message_from_bytes(part[1], policy=email.policy.default)
        mails.append({
            "reader": str(mail["Delivered-To"]), "id": str(mail["Message-ID"]), "subject": str(mail["Subject"]), "to": str(mail["To"]),
            "headers": {name: str(value) for name, value in mail.items()}, "parts": [p.get_content_type() for p in mail.walk()],
            "text": mail.get_body(("plain",)).get_content(), "html": mail.get_body(("html",)).get_content()})
json.dump(mails, sys.stdout)
