"""A real Dask cluster for tests: a scheduler and workers as processes, over TCP or mutual TLS, on this machine."""

from __future__ import annotations

import contextlib
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent


def certificates(folder: Path) -> dict[str, str]:
    """An authority and one certificate by it, as settings of Dask in the environment."""
    import datetime
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.datetime.now(datetime.UTC)

    def name(text: str) -> x509.Name:
        return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])

    def made(text: str, key, issuer: x509.Name, signer, authority: bool) -> x509.Certificate:
        builder = (
            x509.CertificateBuilder()
            .subject_name(name(text))
            .issuer_name(issuer)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=1))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        )
        return builder.sign(signer, hashes.SHA256())

    root, own = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    authority = made("authority", root, name("authority"), root, True)
    certificate = made("127.0.0.1", own, name("authority"), root, False)
    pem = serialization.Encoding.PEM
    plain = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    (folder / "ca.pem").write_bytes(authority.public_bytes(pem))
    (folder / "cert.pem").write_bytes(certificate.public_bytes(pem))
    (folder / "key.pem").write_bytes(own.private_bytes(pem, *plain))
    tls = "DASK_DISTRIBUTED__COMM__TLS__"
    settings = {f"{tls}CA_FILE": str(folder / "ca.pem")}
    for role in ("SCHEDULER", "WORKER", "CLIENT"):
        settings |= {f"{tls}{role}__CERT": str(folder / "cert.pem"), f"{tls}{role}__KEY": str(folder / "key.pem")}
    return settings


class Running:
    """The scheduler's address and the processes."""

    def __init__(self, folder: Path, scheme: str, environment: dict[str, str]) -> None:
        self.folder, self.environment = folder, {**os.environ, "PYTHONPATH": str(ROOT), **environment}
        self.environment |= {"DASK_DISTRIBUTED__WORKER__DAEMON": "false"}
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = f"{scheme}://127.0.0.1:{free.getsockname()[1]}"
        self.scheduler = self.start("scheduler", "--host", self.address, "--no-dashboard")
        self.workers = [self.worker() for _ in range(2)]

    def worker(self) -> subprocess.Popen[bytes]:
        return self.start("worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard")

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        folder = self.folder / f"{words[0]}-{time.monotonic_ns()}"
        folder.mkdir(parents=True)
        command = [sys.executable, "-m", "distributed.cli.dask_" + words[0], *words[1:]]
        with (folder / "log").open("wb") as log:
            return subprocess.Popen(command, env=self.environment, cwd=folder, stdout=log, stderr=log)

    def said(self) -> str:
        return "\n".join(path.read_text(errors="replace") for path in self.folder.rglob("log"))

    def ready(self, workers: int = 2) -> None:
        end = time.monotonic() + 90
        while len(re.findall(r"Registered to:", self.said())) < workers:
            assert time.monotonic() < end, self.said()
            time.sleep(0.1)


@contextlib.contextmanager
def running(folder: Path, scheme: str = "tcp", environment: dict[str, str] = {}) -> Iterator[Running]:  # noqa: B006
    cluster = Running(folder, scheme, environment)
    try:
        cluster.ready()
        yield cluster
    finally:
        for process in (*cluster.workers, cluster.scheduler):
            process.kill()
            process.wait()
