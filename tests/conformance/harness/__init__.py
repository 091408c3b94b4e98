# SPDX-License-Identifier: GPL-3.0-or-later
"""What every conformance line needs: a fresh server, HTTP, WebSocket and SSE clients, sample files, verdicts."""
