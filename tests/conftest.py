"""What all tests share."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

FIXTURES = Path(__file__).parent.parent / "fixtures"

needs_apertium = pytest.mark.skipif(
    shutil.which("apertium-wblank-mode") is None, reason="needs Apertium: apt install apertium apertium-eng-spa"
)

settings.register_profile("default", deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "ci", deadline=None, max_examples=400, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture
def fixtures() -> Path:
    return FIXTURES
