package org.offramp.report.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A plate in pixels. */
final class Png {

    private static final int PIXELS_PER_POINT = 2;

    private Png() {}

    static byte[] bytes(Plate.Drawn plate) {
        Canvas.ready();
        BufferedImage image = new BufferedImage(
                plate.width() * PIXELS_PER_POINT, plate.height() * PIXELS_PER_POINT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
        Canvas.paint(plate, graphics);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
