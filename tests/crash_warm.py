"""One run, made in the process that all runs of ``crash`` are forked from: they find modules and rules ready."""

import contextlib
import io
import tempfile
from pathlib import Path

from podcast import cli
from tests import crash

with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
    cli.run(crash.show(Path(folder)).job)
