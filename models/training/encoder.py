"""Encoders that come pretrained on ImageNet: MobileNetV2 and EfficientNet-Lite0, without their classifiers.

Both are a first convolution and inverted residual blocks without attention, so nothing looks at a tile as a whole.
Feature 0 is the first convolution, feature i the i-th block. Sources: Sandler et al. 2018 (MobileNetV2); Tan and Le
2019 and the "lite" variant published with it (EfficientNet-Lite: ReLU6, no squeeze-and-excitation).
"""

from __future__ import annotations

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import nn


class Plan(NamedTuple):
    """What an encoder is made of."""

    title: str
    blocks: list[tuple[int, int, int, int, int]]  # in, out, expansion, kernel, stride
    centre: float  # an image in 0..255 enters as (image - centre) / spread
    spread: float
    eps: float  # of batch normalisation

    @property
    def skips(self) -> dict[int, int]:
        """Feature index -> channels of the last features at strides 2, 4, 8, 16, 32."""
        after = [*(stride for *_, stride in self.blocks[1:]), 2]
        return {i: b[1] for i, (b, stride) in enumerate(zip(self.blocks, after), start=1) if stride == 2}


def stages(*rows: tuple[int, int, int, int, int]) -> list[tuple[int, int, int, int, int]]:
    """Rows (out, expansion, kernel, stride, repeats) -> one entry a block, (in, out, expansion, kernel, stride)."""
    blocks, cin = [], 32
    for cout, expansion, kernel, stride, repeats in rows:
        for i in range(repeats):
            blocks.append((cin, cout, expansion, kernel, 1 if i else stride))
            cin = cout
    return blocks


PLANS = {
    "mobilenet_v2": Plan(
        "MobileNetV2",
        stages(
            (16, 1, 3, 1, 1),
            (24, 6, 3, 2, 2),
            (32, 6, 3, 2, 3),
            (64, 6, 3, 2, 4),
            (96, 6, 3, 1, 3),
            (160, 6, 3, 2, 3),
            (320, 6, 3, 1, 1),
        ),
        centre=127.5,
        spread=127.5,
        eps=1e-5,
    ),
    "efficientnet_lite0": Plan(
        "EfficientNet-Lite0",
        stages(
            (16, 1, 3, 1, 1),
            (24, 6, 3, 2, 2),
            (40, 6, 5, 2, 2),
            (80, 6, 3, 2, 3),
            (112, 6, 5, 1, 3),
            (192, 6, 5, 2, 4),
            (320, 6, 3, 1, 1),
        ),
        centre=127.0,
        spread=128.0,
        eps=1e-3,
    ),
}


class SameConv(nn.Module):
    """Convolution with TensorFlow's "SAME" padding, for inputs of even size, and batch normalisation.

    With stride 2 and a 3x3 kernel that is one row below and one column to the right, none above or left.
    """

    def __init__(self, cin: int, cout: int, kernel: int, stride: int = 1, groups: int = 1, eps: float = 1e-5):
        super().__init__()
        self.before, self.after = (kernel - stride) // 2, (kernel - stride + 1) // 2
        self.asymmetric = self.before != self.after
        pad = 0 if self.asymmetric else self.before
        self.c = nn.Conv2d(cin, cout, kernel, stride, pad, groups=groups, bias=False)
        self.n = nn.BatchNorm2d(cout, eps=eps)
        # backward is several times faster in float32 than in bfloat16 for these
        self.in_float32 = groups > 1 and (self.asymmetric or kernel > 3)

    def gain(self) -> torch.Tensor:
        """float [C'], what the normalisation multiplies by."""
        return self.n.weight * torch.rsqrt(self.n.running_var + self.n.eps)

    def folded(self) -> tuple[torch.Tensor, torch.Tensor]:
        """(weight, bias) of the one convolution that this is: float [C', C/groups, k, k], [C']."""
        gain = self.gain()
        return self.c.weight * gain[:, None, None, None], self.n.bias - self.n.running_mean * gain

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """float [N, C, H, W] -> float [N, C', H/stride, W/stride].

        Normalised with fixed statistics, also in training, so it is one convolution.
        """
        if self.asymmetric:
            x = F.pad(x, (self.before, self.after) * 2)
        weight, bias = self.folded()
        if not self.in_float32:
            return F.conv2d(x, weight, bias, self.c.stride, self.c.padding, groups=self.c.groups)
        with torch.autocast("cpu", enabled=False):
            y = F.conv2d(x.float(), weight, bias, self.c.stride, self.c.padding, groups=self.c.groups)
        return y.to(x.dtype)


class InvertedResidual(nn.Module):
    """MobileNetV2's block: expand 1x1, depthwise k x k, project 1x1, with a shortcut where shapes allow."""

    def __init__(self, cin: int, cout: int, expansion: int, kernel: int, stride: int, eps: float):
        super().__init__()
        hidden = cin * expansion
        convs = [SameConv(hidden, hidden, kernel, stride, groups=hidden, eps=eps), SameConv(hidden, cout, 1, eps=eps)]
        if expansion != 1:
            convs.insert(0, SameConv(cin, hidden, 1, eps=eps))
        self.m = nn.ModuleList(convs)
        self.shortcut = stride == 1 and cin == cout

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """float [N, cin, H, W] -> float [N, cout, H/stride, W/stride]."""
        y = x
        for conv in self.m[:-1]:
            y = F.relu6(conv(y), inplace=True)
        y = self.m[-1](y)
        return x + y if self.shortcut else y


class Encoder(nn.Module):
    """A pretrained network without its last 1x1 convolution and classifier; `name` is one of PLANS."""

    def __init__(self, name: str = "mobilenet_v2"):
        super().__init__()
        self.name, self.plan = name, PLANS[name]
        self.frozen = 0  # so many leading features are kept as they are in training
        eps = self.plan.eps
        blocks = [InvertedResidual(*b, eps) for b in self.plan.blocks]
        self.features = nn.ModuleList([SameConv(3, 32, 3, 2, eps=eps), *blocks])

    def forward(self, x: torch.Tensor) -> list[torch.Tensor]:
        """float [N, 3, H, W] about -1..1 -> five feature maps at strides 2, 4, 8, 16, 32."""
        out = []
        for i, layer in enumerate(self.features):
            with torch.set_grad_enabled(torch.is_grad_enabled() and i >= self.frozen):
                x = layer(x)
                if i == 0:
                    x = F.relu6(x, inplace=True)
            if i in self.plan.skips:
                out.append(x)
        return out
