"""A relay and a mailbox of a test's own, as a town hall has them: Postfix takes mail, Dovecot lets it be read. Needs root. Prints the port of
the relay as its first line; everything stands in the folder given.

    relay.py FOLDER [PORT]

Every reader of turfbrug.example has the same mailbox, FOLDER/mail/alle, but onbekend@, who is not known. Stops with its parent."""
import os
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import time

signal.pthread_sigmask(signal.SIG_SETMASK, [])  # who starts this from a dispatch thread hands down a blocked SIGTERM
folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
os.chmod(folder, 0o755)


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def write(name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf8") as file:
        file.write(text)
    return path


def await_port(port):
    for _ in range(600):
        try:
            return socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
    sys.exit(f"niets op poort {port}")


smtp, imap = int(sys.argv[2]) if len(sys.argv) > 2 else free_port(), free_port()
owner = pwd.getpwnam("nobody")
mail = os.path.join(folder, "mail")
os.makedirs(mail, exist_ok=True)
os.chown(mail, owner.pw_uid, owner.pw_gid)
postfix = os.path.join(folder, "postfix")
write("postfix/main.cf", f"""compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/postfix.log
maillog_file_prefixes = {folder}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
myhostname = post.turfbrug.example
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
smtpd_client_message_rate_limit = 0
virtual_mailbox_domains = turfbrug.example
virtual_mailbox_base = {mail}
virtual_mailbox_maps = regexp:{postfix}/readers
virtual_minimum_uid = 1
virtual_uid_maps = static:{owner.pw_uid}
virtual_gid_maps = static:{owner.pw_gid}
smtpd_recipient_restrictions = reject_unlisted_recipient, permit_mynetworks, reject
""")
write("postfix/readers", "if !/^onbekend@/\n/@turfbrug\\.example$/ alle/\nendif\n")
write("postfix/master.cf", f"""127.0.0.1:{smtp} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
""")
for name in ("queue", "data"):
    os.makedirs(os.path.join(folder, name), exist_ok=True)
shutil.chown(os.path.join(folder, "data"), "postfix")
# A folder for each start: where nobody buries dead processes, the last Dovecot seems to live on.
write("dovecot.conf", f"""protocols = imap
listen = 127.0.0.1
base_dir = {folder}/dovecot-{os.getpid()}
state_dir = {folder}/dovecot-{os.getpid()}
log_path = {folder}/dovecot.log
ssl = no
disable_plaintext_auth = no
mail_location = maildir:{mail}/alle
first_valid_uid = 1
first_valid_gid = 1
passdb {{
  driver = static
  args = nopassword=y
}}
userdb {{
  driver = static
  args = uid={owner.pw_uid} gid={owner.pw_gid} home={mail}
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
""")
quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL, "start_new_session": True}
subprocess.run(["postfix", "-c", postfix, "check"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
relay = subprocess.Popen(["/usr/lib/postfix/sbin/master", "-c", postfix, "-d"], **quiet)
box = subprocess.Popen(["dovecot", "-F", "-c", os.path.join(folder, "dovecot.conf")], **quiet)
# Postfix forgets who started it, so somebody watches: a test that dies takes its servers along.
# Killed outright and with all its children, as when a machine stops.
watch = f"while kill -0 {os.getpid()}; do sleep 0.02; done; kill -9 -{relay.pid} -{box.pid}"
subprocess.Popen(["/bin/sh", "-c", watch], **quiet)
await_port(smtp)
await_port(imap)
write("imap", str(imap))
print(smtp, flush=True)
sys.stdin.read()
