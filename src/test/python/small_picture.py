"""The picture of the tests' files, 48 x 32 px: red rises to the right, green downwards, blue is 128; patches of 16 x 16 px at two
corners have plain colours. And a grey one, light on the left and dark on the right. No faces. Needs numpy."""
import numpy as np

W, H = 48, 32
y, x = np.mgrid[:H, :W]
rgb = np.stack([x * 255 // (W - 1), y * 255 // (H - 1), np.full_like(x, 128)], 2).astype(np.uint8)
rgb[:16, :16] = (200, 30, 60)
rgb[16:, 32:] = (10, 180, 90)
grey = np.full((H, W), 180, np.uint8)
grey[:, 24:] = 60
