"""Several processes train one network, each on its own core: two of one thread do more than one of two threads.

Every process draws its own batch and all take the mean of their gradients, so a step is one of a batch so many times
as large. The first process keeps the checkpoints, validates and tells.
"""

from __future__ import annotations

import atexit
import datetime
import os
import socket
import subprocess
import sys

import torch
import torch.distributed as dist


def launch(command: list[str], count: int) -> int:
    """Run `count` processes of this Python with the arguments `command`; returns the first error, or 0.

    As soon as one fails the others are ended: they would wait for it for ever.
    """
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    shared = {**os.environ, "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "WORLD_SIZE": str(count)}
    running = [subprocess.Popen([sys.executable, *command], env={**shared, "RANK": str(i)}) for i in range(count)]
    try:
        while running:
            for process in running:
                try:
                    code = process.wait(0.5)
                except subprocess.TimeoutExpired:
                    continue
                if code:
                    return code
                running.remove(process)
                break
        return 0
    finally:
        for process in running:
            process.kill()
            process.wait()


def join() -> tuple[int, int]:
    """(number of this process, count of processes) as the environment says; (0, 1) if it says nothing."""
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count > 1 and not dist.is_initialized():
        dist.init_process_group("gloo", timeout=datetime.timedelta(minutes=60))  # the first validates meanwhile
        atexit.register(dist.destroy_process_group)  # its threads must end before the process does
    return int(os.environ.get("RANK", "0")), count


def average_gradients(parameters) -> None:
    """Replace every gradient by its mean over the processes, in place; nothing to do for one process."""
    if not dist.is_available() or not dist.is_initialized():
        return
    gradients = [p.grad for p in parameters if p.grad is not None]
    flat = torch.cat([g.flatten() for g in gradients])
    dist.all_reduce(flat)
    flat /= dist.get_world_size()
    for g, part in zip(gradients, flat.split([g.numel() for g in gradients])):
        g.copy_(part.view_as(g))
