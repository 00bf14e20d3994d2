"""The command that looks after everything: check."""

from __future__ import annotations

from dataclasses import asdict

import click

from podcast.cli.console import Console, cache_folder, common

MARKS = {"good": "ok   ", "note": "note ", "wrong": "WRONG"}


@click.command("check")
@click.option("--silent", is_flag=True, help="Leave out the spoken test of the voices.")
@common
@click.pass_obj
def check_command(console: Console, /, silent: bool) -> int:
    """Example: podcast check

    Looks at engines and disk, lets each voice of the cast say a word, and goes through settings, every episode, every
    receipt and the feed; tells what would leave this machine. Changes nothing and sends nothing. Exit code 1 when
    something is wrong.
    """
    from podcast.pipeline.check import diagnose

    findings = []
    for finding in diagnose(console.root(), cache_folder(None) / "takes", speak=not silent):
        findings.append(finding)
        if finding.level != "good" or not console.quiet:
            console.out(f"{MARKS[finding.level]}  {finding.where}: {finding.what}")
            if finding.hint:
                console.out(f"       Hint: {finding.hint}")
    wrong = sum(finding.level == "wrong" for finding in findings)
    console.document({"ok": not wrong, "findings": [asdict(finding) for finding in findings]})
    console.note(f"{wrong} thing{'' if wrong == 1 else 's'} to mend" if wrong else "nothing to mend")
    return 1 if wrong else 0
