"""The network: a MobileNetV2 encoder and a light U-Net decoder, fully convolutional.

Input: float32 [N, 3, H, W], raw 8-bit colour values 0..255 (red, green, blue), H and W multiples of 32.
Output: logits float32 [N, K, H/2, W/2] (`forward`) or [N, K, H, W] (`full_logits`). With `upscale=2` the
image is enlarged to twice its size first (where single pixels matter), and `forward` gives [N, K, H, W].

Nothing looks at a tile as a whole (no global pooling, no group normalisation): what a pixel gets depends
on its surroundings only, so a map made tile by tile equals one made in a single pass away from tile edges.
The pretrained encoder comes with batch normalisation folded into it; `Encoder.load_pretrained` takes it apart
again, since folded filters differ a hundredfold in size and learn badly (EXPERIMENTS.md).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import nn

# (in, out, expansion, stride) of features.1 to features.17 (MobileNetV2, width 1.0)
BLOCKS = [
    (32, 16, 1, 1),
    (16, 24, 6, 2),
    (24, 24, 6, 1),
    (24, 32, 6, 2),
    (32, 32, 6, 1),
    (32, 32, 6, 1),
    (32, 64, 6, 2),
    (64, 64, 6, 1),
    (64, 64, 6, 1),
    (64, 64, 6, 1),
    (64, 96, 6, 1),
    (96, 96, 6, 1),
    (96, 96, 6, 1),
    (96, 160, 6, 2),
    (160, 160, 6, 1),
    (160, 160, 6, 1),
    (160, 320, 6, 1),
]
SKIPS = {1: 16, 3: 24, 6: 32, 13: 96, 17: 320}  # feature index -> channels, strides 2, 4, 8, 16, 32


class SameConv(nn.Module):
    """Convolution with TensorFlow's "SAME" padding, for inputs of even size, and batch normalisation.

    With stride 2 and a 3x3 kernel that is one row below and one column to the right, none above or left.
    """

    def __init__(self, cin: int, cout: int, kernel: int, stride: int = 1, groups: int = 1):
        super().__init__()
        pad = kernel // 2 if stride == 1 else 0
        self.c = nn.Conv2d(cin, cout, kernel, stride, pad, groups=groups, bias=False)
        self.n = nn.BatchNorm2d(cout)
        self.by_batch = False  # normalise by the statistics of the batch in training
        self.asymmetric = stride == 2
        # backward is several times faster in float32 than in bfloat16 for these
        self.in_float32 = self.asymmetric and groups > 1

    def gain(self) -> torch.Tensor:
        """float [C'], what the normalisation multiplies by."""
        return self.n.weight * torch.rsqrt(self.n.running_var + self.n.eps)

    def folded(self) -> tuple[torch.Tensor, torch.Tensor]:
        """(weight, bias) of the one convolution that this is: float [C', C/groups, k, k], [C']."""
        gain = self.gain()
        return self.c.weight * gain[:, None, None, None], self.n.bias - self.n.running_mean * gain

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """float [N, C, H, W] -> float [N, C', H/stride, W/stride].

        Normalised with fixed statistics, also in training, so it is one convolution; with `by_batch`, training
        normalises by the batch and keeps a running average of its statistics.
        """
        if self.asymmetric:
            x = F.pad(x, (0, 1, 0, 1))
        by_batch = self.by_batch and self.training
        weight, bias = (self.c.weight, None) if by_batch else self.folded()
        if self.in_float32:
            with torch.autocast("cpu", enabled=False):
                y = F.conv2d(x.float(), weight, bias, self.c.stride, self.c.padding, groups=self.c.groups)
            y = y.to(x.dtype)
        else:
            y = F.conv2d(x, weight, bias, self.c.stride, self.c.padding, groups=self.c.groups)
        return self.n(y) if by_batch else y


class InvertedResidual(nn.Module):
    """MobileNetV2's block: expand 1x1, depthwise 3x3, project 1x1, with a shortcut where shapes allow."""

    def __init__(self, cin: int, cout: int, expansion: int, stride: int):
        super().__init__()
        hidden = cin * expansion
        convs = [SameConv(hidden, hidden, 3, stride, groups=hidden), SameConv(hidden, cout, 1)]
        if expansion != 1:
            convs.insert(0, SameConv(cin, hidden, 1))
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
    """MobileNetV2 1.0 without its last 1x1 convolution; names match the file of pretrained weights."""

    def __init__(self):
        super().__init__()
        self.frozen = 0  # so many leading features are kept as they are in training
        self.features = nn.ModuleList([SameConv(3, 32, 3, 2)] + [InvertedResidual(*b) for b in BLOCKS])

    def train(self, mode: bool = True) -> Encoder:
        """Frozen features keep their statistics too."""
        super().train(mode)
        for layer in self.features[: self.frozen]:
            layer.eval()
        return self

    def forward(self, x: torch.Tensor) -> list[torch.Tensor]:
        """float [N, 3, H, W] in -1..1 -> five feature maps at strides 2, 4, 8, 16, 32."""
        out = []
        for i, layer in enumerate(self.features):
            with torch.set_grad_enabled(torch.is_grad_enabled() and i >= self.frozen):
                x = layer(x)
                if i == 0:
                    x = F.relu6(x, inplace=True)
            if i in SKIPS:
                out.append(x)
        return out

    @torch.no_grad()
    def load_pretrained(self, path: str) -> None:
        """Fill in the weights of a safetensors file and put normalisation back in.

        path: float16 or float32 tensors `features.<i>...weight` and `.bias`, normalisation folded in. Every filter
        gets unit length and its normalisation the rest: folded filters differ a hundredfold in size, also inside
        one tensor, and those that are nearly off must stay so.
        """
        from safetensors.torch import load_file

        have = {k: v.float() for k, v in load_file(path).items() if not k.startswith("features.18.")}
        for name, m in self.named_modules():
            if isinstance(m, SameConv):
                weight, bias = have.pop(f"{name}.c.weight"), have.pop(f"{name}.c.bias")
                length = weight.flatten(1).norm(dim=1).clamp(min=1e-4)
                m.c.weight.copy_(weight / length[:, None, None, None])
                m.n.weight.copy_(length * (1 + m.n.eps) ** 0.5)  # the running variance is 1, the running mean 0
                m.n.bias.copy_(bias)
        if have:
            raise ValueError(f"unknown tensors in {path}: {', '.join(sorted(have))}")

    @torch.no_grad()
    def measure_statistics(self, images: list[torch.Tensor]) -> None:
        """Take over the mean and variance that every convolution has on these images; what is computed stays equal.

        images: batches float [N, 3, H, W] in -1..1. Needed before training with `by_batch`: a network that comes
        with its normalisation folded in does not know the statistics it was trained with.
        """
        sums: dict[SameConv, list] = {}

        def add(conv, _inputs, out):
            y = out.double().transpose(0, 1).flatten(1)
            have = sums.setdefault(conv, [0, 0.0, 0.0])
            sums[conv] = [have[0] + y.shape[1], have[1] + y.sum(1), have[2] + y.square().sum(1)]

        hooks = [m.register_forward_hook(add) for m in self.modules() if isinstance(m, SameConv)]
        mode = self.training
        self.eval()
        for batch in images:
            self(batch)
        self.train(mode)
        for hook in hooks:
            hook.remove()
        for conv, (n, total, squares) in sums.items():
            gain, mean = conv.gain().double(), total / n
            variance = (squares / n - mean.square()).clamp(min=0) / gain.square()
            conv.n.running_mean.add_((mean - conv.n.bias.double()) / gain)
            conv.n.running_var.copy_(variance)
            conv.n.weight.copy_(gain * torch.sqrt(variance + conv.n.eps))
            conv.n.bias.copy_(mean)


def conv_bn(cin: int, cout: int, kernel: int = 3, dilation: int = 1, groups: int = 1) -> nn.Sequential:
    """Convolution, batch normalisation, ReLU."""
    return nn.Sequential(
        nn.Conv2d(cin, cout, kernel, padding=dilation * (kernel // 2), dilation=dilation, groups=groups, bias=False),
        nn.BatchNorm2d(cout),
        nn.ReLU(inplace=True),
    )


class Decoder(nn.Module):
    """U-Net decoder: from stride 32 up to stride 2, joining one encoder map at each step."""

    def __init__(self, classes: int, widths: tuple[int, ...] = (128, 96, 64, 48, 24), lateral: bool = True):
        """lateral: bring each encoder map to unit scale before it is joined (their scale differs by ten)."""
        super().__init__()
        w = widths
        self.lateral = nn.ModuleList([conv_bn(c, c, 1) for c in (16, 24, 32, 96)] if lateral else [])
        self.top = nn.Sequential(
            conv_bn(320, w[0], 1), conv_bn(w[0], w[0], 3, dilation=1, groups=w[0]), conv_bn(w[0], w[0], 1)
        )
        self.join16 = nn.Sequential(conv_bn(w[0] + 96, w[1]), conv_bn(w[1], w[1]))
        self.join8 = nn.Sequential(conv_bn(w[1] + 32, w[2]), conv_bn(w[2], w[2]))
        self.join4 = conv_bn(w[2] + 24, w[3])
        self.narrow = conv_bn(w[3], w[4], 1)
        self.join2 = conv_bn(w[4] + 16, w[4])
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

    def __init__(self, classes: int = 8, widths=(128, 96, 64, 48, 24), upscale: int = 1, lateral: bool = True):
        super().__init__()
        self.upscale = upscale
        self.encoder = Encoder()
        self.decoder = Decoder(classes, tuple(widths), lateral)

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """float [N, 3, H, W], 0..255 -> logits float [N, K, H/2, W/2] (with upscale=2: [N, K, H, W])."""
        if self.upscale == 2:
            image = up2(image)
        return self.decoder(self.encoder(image * (1 / 127.5) - 1.0))

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
