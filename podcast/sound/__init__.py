"""Sound as arrays: meter, limiter, encoder, music. Mono float32 at ``RATE`` unless a docstring says otherwise."""

RATE = 44_100
"""Samples a second of every finished episode."""
