package app.easeback.app.look;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// How well the focus is seen on a control, measured in pictures of it (WCAG 2.2, 1.4.11 and 2.4.13).
///
/// @param strong the pixels that the focus changes, 3:1 from what they were and from the nearest that stay as they are
/// @param wanted as many at least: half of the outline of what changes, one pixel thick
record FocusLook(double strong, double wanted) {

    private static final double RATIO = 3;

    /// Something that cannot be overlooked, in pixels.
    private static final double LEAST = 30;

    /// What is painted round a control, in pixels.
    private static final int AROUND = 6;

    /// How far what is beside a pixel may be: the width of a ring.
    private static final int BESIDE = 4;

    /// The look of a control that has the focus; empty where none of it is in view.
    static Optional<FocusLook> of(Scene scene, Parent control) {
        Bounds bounds = control.localToScene(control.getLayoutBounds());
        boolean inView = bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getMaxX() <= scene.getWidth()
                && bounds.getMaxY() <= scene.getHeight();
        if (!inView || bounds.getWidth() < 1 || bounds.getHeight() < 1) {
            return Optional.empty();
        }
        // A scrolled page would show what it has drawn once.
        scene.getRoot().lookupAll(".viewport").forEach(page -> page.setCache(false));
        show(control, false);
        var plain = picture(scene, bounds);
        show(control, true);
        var focused = picture(scene, bounds);
        show(control, control.isFocused());
        return Optional.of(new FocusLook(strong(plain, focused), halfOfOutline(plain, focused)));
    }

    private static void show(Parent control, boolean focused) {
        control.pseudoClassStateChanged(PseudoClass.getPseudoClass("focused"), focused);
        control.pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-visible"), focused);
        control.pseudoClassStateChanged(PseudoClass.getPseudoClass("pointed"), false);
        control.applyCss();
        control.layout();
    }

    private static WritableImage picture(Scene scene, Bounds bounds) {
        var looked = new SnapshotParameters();
        looked.setViewport(new Rectangle2D(
                bounds.getMinX() - AROUND,
                bounds.getMinY() - AROUND,
                bounds.getWidth() + 2 * AROUND,
                bounds.getHeight() + 2 * AROUND));
        return scene.getRoot().snapshot(looked, null);
    }

    /// Of what the focus changes.
    private static double halfOfOutline(WritableImage plain, WritableImage focused) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (int y = 0; y < plain.getHeight(); y++) {
            for (int x = 0; x < plain.getWidth(); x++) {
                if (plain.getPixelReader().getArgb(x, y)
                        != focused.getPixelReader().getArgb(x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return Math.max(LEAST, right - left + bottom - top);
    }

    private static double strong(WritableImage plain, WritableImage focused) {
        int strong = 0;
        for (int y = 0; y < plain.getHeight(); y++) {
            for (int x = 0; x < plain.getWidth(); x++) {
                Color before = plain.getPixelReader().getColor(x, y);
                Color now = focused.getPixelReader().getColor(x, y);
                if (Contrast.ratio(before, now) >= RATIO && standsOut(plain, focused, x, y, now)) {
                    strong++;
                }
            }
        }
        return strong;
    }

    /// Whether a pixel differs enough from the nearest one in some direction that the focus leaves alone.
    private static boolean standsOut(WritableImage plain, WritableImage focused, int x, int y, Color now) {
        PixelReader before = plain.getPixelReader();
        PixelReader after = focused.getPixelReader();
        for (int[] step : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
            for (int far = 1; far <= BESIDE; far++) {
                int besideX = x + far * step[0];
                int besideY = y + far * step[1];
                boolean inside =
                        besideX >= 0 && besideY >= 0 && besideX < plain.getWidth() && besideY < plain.getHeight();
                if (inside && before.getArgb(besideX, besideY) == after.getArgb(besideX, besideY)) {
                    if (Contrast.ratio(now, after.getColor(besideX, besideY)) >= RATIO) {
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }
}
