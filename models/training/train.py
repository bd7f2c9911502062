"""Train a model by a recipe; stop and resume at any moment.

    python -m terrazzo.models.training.train RECIPE --data ../shared/data --run RUN_FOLDER
        [--leave-out REGION] [--set KEY=VALUE ...] [--start RUN_FOLDER] [--pseudo FOLDER]

The run folder gets `checkpoint.pt` (weights, averaged weights, optimiser, iteration; written under a
temporary name and renamed), `log.jsonl` and `recipe.json`. Started again with the same folder, the run
goes on where the last checkpoint stood and ends with the same weights as one that was never stopped.

Learning rate: linear warm-up, constant, then from `decay_from` (share of the iterations) linearly to 2 %.
So `--set iterations=N` may still change the length of a run while it is in the constant part.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path

import torch

from . import datasets, losses
from .network import LandCoverNet, SameConv
from .predict import evaluate_tiles
from .sources import Mixture, by_source


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
            self.net.encoder.load_pretrained(str(pretrained))
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
        return LandCoverNet(len(r["codes"]), r["widths"], r["upscale"], r["lateral"])

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
    net = LandCoverNet(len(state["codes"]), state["widths"], state.get("upscale", 1), state.get("lateral", False))
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


def note(folder: Path, **entry) -> None:
    """Append a line to the run's log and print it."""
    entry = {"time": time.strftime("%H:%M:%S"), **entry}
    with open(folder / "log.jsonl", "a") as f:
        f.write(json.dumps(entry) + "\n")
    print(json.dumps(entry), flush=True)


def write_recipe(folder: Path, recipe: dict, iteration: int) -> None:
    """Keep the recipe with the run; `phases` holds the old values of what a resumed run changed."""
    path, phases = folder / "recipe.json", []
    if path.exists() and iteration:
        old = json.loads(path.read_text())
        phases = old.pop("phases", [])
        changed = {k: old.get(k) for k in recipe if old.get(k) != recipe[k]}
        if changed:
            phases.append({"until_iteration": iteration, **changed})
    path.write_text(json.dumps({**recipe, "phases": phases}, indent=1))


def normalise_by_batch(run: Run, batches, count: int = 12) -> None:
    """Let the encoder (but for its frozen features) normalise by the batch, from the statistics of `count` batches."""
    encoder = run.net.encoder
    if run.iteration == 0:
        images = (batches(i)[0] for i in range(count))
        encoder.measure_statistics([x.contiguous(memory_format=torch.channels_last) / 127.5 - 1 for x in images])
        run.average = {k: v.detach().clone() for k, v in run.net.state_dict().items()}
    for layer in encoder.features[encoder.frozen :]:
        for module in layer.modules():
            if isinstance(module, SameConv):
                module.by_batch, module.n.momentum = True, 0.02


def train(recipe: dict, folder: Path, batches, loss_function, validation, pretrained, save_seconds=120.0) -> Run:
    """Run the recipe to its end. batches: iteration -> (image, label); validation: network -> figures."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    run = Run(recipe, folder, pretrained)
    resumed = run.resume()
    if recipe.get("by_batch", False):
        normalise_by_batch(run, batches)
    write_recipe(folder, recipe, run.iteration)
    note(folder, event="resumed" if resumed else "started", iteration=run.iteration)
    saved, told, total, since = time.time(), time.time(), 0.0, run.iteration
    while run.iteration < recipe["iterations"]:
        total += run.step(*batches(run.iteration), loss_function)
        i = run.iteration
        if i % 100 == 0:
            n = i - since
            note(folder, iteration=i, loss=round(total / n, 4), seconds=round((time.time() - told) / n, 3))
            total, told, since = 0.0, time.time(), i
        if i % recipe["validate_every"] == 0 or i == recipe["iterations"]:
            run.save()
            note(folder, iteration=i, **validation(run.averaged()))
            saved = told = time.time()
        elif time.time() - saved > save_seconds:
            run.save()
            saved = time.time()
    run.save()
    note(folder, event="finished", iteration=run.iteration)
    return run


def vhr_setup(recipe: dict, data: Path, leave_out: str | None, pseudo_labels: Path | None = None):
    """(batches, loss function, validation) of the sub-metre model; pseudo_labels: folder of pseudo.py."""
    args = (recipe["crop"], recipe["gsd_range"], recipe["seed"], recipe["balance"], recipe["strength"])
    kw = {"plain": recipe["plain"], "crisp": recipe["crisp"], "cutmix": recipe.get("cutmix", 0.0)}
    full = Mixture(by_source(datasets.labelled(data, "train", leave_out)), *args, **kw)
    part = Mixture(by_source(datasets.partial(data, leave_out)), *args, **kw)
    if pseudo_labels:
        from . import pseudo

        extra = Mixture(by_source(pseudo.load(pseudo_labels, data, leave_out)), *args, **kw)
    table = losses.allowed_table(recipe["codes"], losses.OPENEARTHMAP_SETS)
    weights = torch.tensor(recipe["class_weights"])
    if leave_out:
        skip = datasets.excluded_sources(leave_out)
        tiles = [t for t in datasets.labelled(data) if t.source in skip]
        tiles = tiles[:: max(1, len(tiles) // 100)]
    else:
        tiles = datasets.labelled(data, "val")

    def batches(i):
        x, y = full.batch(i, recipe["batch"])
        if recipe["partial_batch"]:
            u, v = part.batch(i, recipe["partial_batch"], salt=1)
            x, y = torch.cat([x, u]), torch.cat([y, v])
        if pseudo_labels:
            u, v = extra.batch(i, recipe["pseudo_batch"], salt=2)
            x, y = torch.cat([x, u]), torch.cat([y, v])
        return x, y

    def loss_function(logits, label):
        loss = losses.set_loss(logits, label, table, weights, recipe["partial_weight"])
        return loss + recipe["dice"] * losses.dice_loss(logits, label, table)

    def validation(net):
        result = evaluate_tiles(net, tiles, recipe["codes"])
        iou = {c: f["iou"] for c, f in result["per_class"].items()}
        return {"miou": result["miou"], "oa": result["oa"], "iou": iou}

    return batches, loss_function, validation


def read_recipe(path: Path, changes: list[str]) -> dict:
    """The recipe file with KEY=VALUE (JSON values) changes applied."""
    recipe = json.loads(Path(path).read_text())
    for change in changes:
        key, value = change.split("=", 1)
        if key not in recipe:
            raise SystemExit(f"the recipe has no entry {key!r}; it has: {', '.join(recipe)}")
        recipe[key] = json.loads(value)
    return recipe


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("recipe", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--leave-out", help=f"regions joined by '+', of: {', '.join(datasets.REGIONS)}")
    parser.add_argument("--set", nargs="*", default=[], metavar="KEY=VALUE")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--save-seconds", type=float, default=120.0, help="seconds between checkpoints")
    parser.add_argument("--start", type=Path, help="run whose averaged weights are the starting point")
    parser.add_argument("--pseudo", type=Path, help="folder of pseudo labels (see pseudo.py)")
    parser.add_argument("--no-pretrained", action="store_true", help="start from random weights")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    recipe = read_recipe(args.recipe, args.set)
    if recipe["data"] == "sentinel2":
        from .sentinel2 import sentinel2_setup

        parts = sentinel2_setup(recipe, args.data)
    else:
        parts = vhr_setup(recipe, args.data, args.leave_out, args.pseudo)
    weights = args.start or args.data / "weights" / "mobilenet_v2_imagenet_encoder.safetensors"
    train(recipe, args.run, *parts, None if args.no_pretrained else weights, args.save_seconds)


if __name__ == "__main__":
    main()
