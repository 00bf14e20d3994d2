"""The command that looks after everything: check."""

from __future__ import annotations

from dataclasses import asdict

import click

from podcast.cli.console import Console, cache_folder, common

MARKS = {"good": "ok   ", "note": "note ", "wrong": "WRONG"}


@click.command("check")
@common
@click.pass_obj
def check_command(console: Console, /) -> int:
    """Example: podcast check

    Looks at engines, settings, every episode, every receipt and the feed, and changes nothing. Exit code 1 when
    something is wrong.
    """
    from podcast.pipeline.check import check

    root, show = console.show()
    findings = []
    for finding in check(root, show, cache_folder(None) / "takes"):
        findings.append(finding)
        if finding.level != "good" or not console.quiet:
            console.out(f"{MARKS[finding.level]}  {finding.where}: {finding.what}")
            if finding.hint:
                console.out(f"       Hint: {finding.hint}")
    wrong = sum(finding.level == "wrong" for finding in findings)
    console.document({"ok": not wrong, "findings": [asdict(finding) for finding in findings]})
    if wrong:
        console.note(f"{wrong} thing{'' if wrong == 1 else 's'} to mend")
    return 1 if wrong else 0
