"""Training run: network, averaged weights, optimiser and iteration, with checkpoints.

Learning rate: linear warm-up, constant, then from `decay_from` (share of the iterations) linearly to 2 %.
So the length of a run may still be changed while it is in the constant part.
"""

from __future__ import annotations

import os
from pathlib import Path

import torch

from .encoder import SameConv
from .network import LandCoverNet
from .parallel import average_gradients
from .pretrained import load_pretrained


def learning_rate(iteration: int, recipe: dict) -> float:
    """Factor 0..1 on the peak learning rates at an iteration."""
    warm, total, start = recipe["warmup"], recipe["iterations"], recipe["decay_from"] * recipe["iterations"]
    if iteration < warm:
        return (iteration + 1) / warm
    if iteration < start:
        return 1.0
    return 0.02 + 0.98 * max(0.0, (total - iteration) / max(1.0, total - start))


def scale(p: torch.Tensor) -> float:
    """Root mean square of a tensor, at least 0.01."""
    return max(0.01, float(p.detach().square().mean().sqrt()))


class Run:
    """State of a training run: network, averaged weights, optimiser, iteration."""

    def __init__(self, recipe: dict, folder: Path, pretrained: Path | None):
        """pretrained: file of encoder weights, or folder of a run whose averaged weights to start from."""
        torch.manual_seed(recipe["seed"])
        self.recipe, self.folder, self.iteration = recipe, Path(folder), 0
        self.net = self.new_network()
        self.net.encoder.frozen = recipe.get("frozen", 0)
        if pretrained and Path(pretrained).is_dir():
            self.take_over(load_averaged(pretrained)[0])
        elif pretrained:
            load_pretrained(self.net.encoder, Path(pretrained))
        self.net = self.net.to(memory_format=torch.channels_last)
        self.average = {k: v.detach().clone() for k, v in self.net.state_dict().items()}
        # Adam's steps do not shrink with what they change: each encoder tensor gets a learning rate in
        # proportion to its own scale.
        encoder = [
            {"params": [p], "peak": recipe["encoder_lr"] * scale(p), "weight_decay": 0.0}
            for p in self.net.encoder.parameters()
        ]
        decay = [p for p in self.net.decoder.parameters() if p.ndim > 1]
        plain = [p for p in self.net.decoder.parameters() if p.ndim == 1]
        self.optimiser = torch.optim.AdamW(
            [
                *encoder,
                {"params": decay, "peak": recipe["lr"], "weight_decay": recipe["weight_decay"]},
                {"params": plain, "peak": recipe["lr"], "weight_decay": 0.0},
            ],
            lr=recipe["lr"],
        )

    def step(self, image, label, loss_function) -> float:
        """One optimiser step; returns the loss."""
        self.net.train()
        factor = learning_rate(self.iteration, self.recipe)
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * factor
        image = image.contiguous(memory_format=torch.channels_last)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.recipe.get("bf16", True)):
            logits = self.net(image)
        loss = loss_function(logits.float(), label)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        average_gradients(self.net.parameters())
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), self.recipe["clip"])
        self.optimiser.step()
        self.iteration += 1
        self.update_average()
        return float(loss.detach())

    @torch.no_grad()
    def update_average(self) -> None:
        """Exponential moving average of all weights, quicker at the start."""
        d = min(self.recipe["ema"], (1 + self.iteration) / (20 + self.iteration))
        for k, v in self.net.state_dict().items():
            if v.dtype.is_floating_point:
                self.average[k].lerp_(v, 1 - d)
            else:
                self.average[k].copy_(v)

    def take_over(self, other: LandCoverNet) -> None:
        """Start from the encoder of another network, and from its decoder if it is of the same shape."""
        self.net.encoder.load_state_dict(other.encoder.state_dict())
        have, want = other.decoder.state_dict(), self.net.decoder.state_dict()
        if {k: v.shape for k, v in have.items()} == {k: v.shape for k, v in want.items()}:
            self.net.decoder.load_state_dict(have)

    def new_network(self) -> LandCoverNet:
        """A network of the recipe's shape with random weights."""
        r = self.recipe
        return LandCoverNet(len(r["codes"]), r["widths"], r["upscale"], r["lateral"], r["encoder"])

    def averaged(self) -> LandCoverNet:
        """A copy of the network with the averaged weights, for evaluation."""
        net = self.new_network()
        net.load_state_dict(self.average)
        return net.eval().to(memory_format=torch.channels_last)

    def save(self) -> None:
        """Write checkpoint.pt under a temporary name, then rename it."""
        state = {
            "net": self.net.state_dict(),
            "average": self.average,
            "optimiser": self.optimiser.state_dict(),
            "iteration": self.iteration,
            "codes": self.recipe["codes"],
            "widths": self.recipe["widths"],
            "upscale": self.recipe["upscale"],
            "lateral": self.recipe["lateral"],
            "encoder": self.net.encoder.name,
            "bf16": self.recipe["bf16"],
        }
        temporary = self.folder / "checkpoint.tmp"
        torch.save(state, temporary)
        os.replace(temporary, self.folder / "checkpoint.pt")

    def resume(self) -> bool:
        """Take up the checkpoint of the run folder, if there is one."""
        path = self.folder / "checkpoint.pt"
        if not path.exists():
            return False
        state = torch.load(path, weights_only=True)
        self.net.load_state_dict(state["net"])
        self.average = state["average"]
        peaks = [group["peak"] for group in self.optimiser.param_groups]  # the recipe's, not the checkpoint's
        self.optimiser.load_state_dict(state["optimiser"])
        for group, peak in zip(self.optimiser.param_groups, peaks):
            group["peak"] = peak
        self.iteration = state["iteration"]
        return True


def load_averaged(run: Path) -> tuple[LandCoverNet, dict]:
    """(network with the averaged weights of a run's checkpoint in evaluation mode, its checkpoint)."""
    state = torch.load(Path(run) / "checkpoint.pt", weights_only=True)
    shape = state["widths"], state.get("upscale", 1), state.get("lateral", False), state.get("encoder", "mobilenet_v2")
    net = LandCoverNet(len(state["codes"]), *shape)
    net.load_state_dict(state["average"])
    if state.get("bf16", True):
        round_weights(net)
    return net.eval(), state


@torch.no_grad()
def round_weights(net: torch.nn.Module) -> None:
    """Round the weights of convolutions to bfloat16, which is what autocast computed with in training.

    The folded depthwise filters are large and cancel out, so the network has learnt around this rounding:
    without it, float32 inference loses two to three points of mIoU (EXPERIMENTS.md). In the encoder it is the
    filters with their normalisation in them that were rounded, but for those computed in float32.
    """
    inside = set()
    for module in net.modules():
        if isinstance(module, SameConv):
            inside.add(module.c)
            if not module.in_float32:
                weight, bias = (x.to(torch.bfloat16).float() for x in module.folded())
                gain = module.gain()
                module.c.weight.copy_(weight / gain[:, None, None, None])
                module.n.bias.copy_(bias + module.n.running_mean * gain)
        elif isinstance(module, torch.nn.Conv2d) and module not in inside:
            for p in module.parameters():
                p.copy_(p.to(torch.bfloat16))
