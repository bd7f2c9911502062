"""The network: a pretrained encoder and a light U-Net decoder, fully convolutional.

Input: float32 [N, 3, H, W], raw 8-bit colour values 0..255 (red, green, blue), H and W multiples of 32.
Output: logits float32 [N, K, H/2, W/2] (`forward`) or [N, K, H, W] (`full_logits`). With `upscale=2` the
image is enlarged to twice its size first (where single pixels matter), and `forward` gives [N, K, H, W].

Nothing looks at a tile as a whole (no global pooling, no group normalisation): what a pixel gets depends
on its surroundings only, so a map made tile by tile equals one made in a single pass away from tile edges.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

from .encoder import Encoder, SameConv


def conv_bn(cin: int, cout: int, kernel: int = 3, dilation: int = 1, groups: int = 1) -> nn.Sequential:
    """Convolution, batch normalisation, ReLU."""
    return nn.Sequential(
        nn.Conv2d(cin, cout, kernel, padding=dilation * (kernel // 2), dilation=dilation, groups=groups, bias=False),
        nn.BatchNorm2d(cout),
        nn.ReLU(inplace=True),
    )


class Decoder(nn.Module):
    """U-Net decoder: from stride 32 up to stride 2, joining one encoder map at each step."""

    def __init__(self, classes: int, channels, widths: tuple[int, ...] = (128, 96, 64, 48, 24), lateral: bool = True):
        """channels: of the five encoder maps; lateral: bring each to unit scale before it is joined."""
        super().__init__()
        w, (c2, c4, c8, c16, c32) = widths, channels
        self.lateral = nn.ModuleList([conv_bn(c, c, 1) for c in (c2, c4, c8, c16)] if lateral else [])
        self.top = nn.Sequential(
            conv_bn(c32, w[0], 1), conv_bn(w[0], w[0], 3, dilation=1, groups=w[0]), conv_bn(w[0], w[0], 1)
        )
        self.join16 = nn.Sequential(conv_bn(w[0] + c16, w[1]), conv_bn(w[1], w[1]))
        self.join8 = nn.Sequential(conv_bn(w[1] + c8, w[2]), conv_bn(w[2], w[2]))
        self.join4 = conv_bn(w[2] + c4, w[3])
        self.narrow = conv_bn(w[3], w[4], 1)
        self.join2 = conv_bn(w[4] + c2, w[4])
        self.head = nn.Conv2d(w[4], classes, 1)

    def forward(self, maps: list[torch.Tensor]) -> torch.Tensor:
        """Five encoder maps -> logits float [N, classes, H/2, W/2]."""
        f2, f4, f8, f16, f32 = maps
        if self.lateral:
            f2, f4, f8, f16 = (layer(f) for layer, f in zip(self.lateral, (f2, f4, f8, f16)))
        x = self.top(f32)
        x = self.join16(torch.cat([up2(x), f16], 1))
        x = self.join8(torch.cat([up2(x), f8], 1))
        x = self.join4(torch.cat([up2(x), f4], 1))
        x = self.join2(torch.cat([up2(self.narrow(x)), f2], 1))
        return self.head(x)


def up2(x: torch.Tensor) -> torch.Tensor:
    """Twice the size, bilinear, half-pixel centres."""
    return F.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)


class LandCoverNet(nn.Module):
    """Raw 8-bit colour values in, class logits out (see the module's docstring)."""

    def __init__(
        self,
        classes: int = 8,
        widths=(128, 96, 64, 48, 24),
        upscale: int = 1,
        lateral: bool = True,
        encoder: str = "mobilenet_v2",
    ):
        super().__init__()
        self.upscale = upscale
        self.encoder = Encoder(encoder)
        self.decoder = Decoder(classes, self.encoder.plan.skips.values(), tuple(widths), lateral)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """float [N, 3, H, W], 0..255 -> logits float [N, K, H/2, W/2] (with upscale=2: [N, K, H, W])."""
        if self.upscale == 2:
            image = up2(image)
        return self.decoder(self.encoder(self.scaled(image)))

    def scaled(self, image: torch.Tensor) -> torch.Tensor:
        """Colour values 0..255 -> what the encoder takes."""
        plan = self.encoder.plan
        return image * (1 / plan.spread) - plan.centre / plan.spread

    def full_logits(self, image: torch.Tensor) -> torch.Tensor:
        """float [N, 3, H, W], 0..255 -> logits float [N, K, H, W]."""
        logits = self.forward(image).float()
        return logits if self.upscale == 2 else up2(logits)


def count_macs(net: nn.Module, size: int = 1024) -> int:
    """Multiply-accumulates of all convolutions for one square image of `size` pixels (meta device)."""
    import copy

    net = copy.deepcopy(net).to("meta").eval()
    total = 0

    def add(module, _inputs, out):
        nonlocal total
        module = getattr(module, "c", module)
        k = module.kernel_size
        total += out.numel() * (module.in_channels // module.groups) * k[0] * k[1]

    for m in net.modules():
        if isinstance(m, (nn.Conv2d, SameConv)):  # a SameConv computes with its convolution's weights, not through it
            m.register_forward_hook(add)
    net(torch.zeros(1, 3, size, size, device="meta"))
    return total
