package org.offramp.report.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** A plate in pixels, at the resolution of print. */
final class Png {

    private static final int PIXELS_PER_POINT = 2;
    private static final int DOTS_PER_METRE = 11_811;

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
            ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
            writer.setOutput(ImageIO.createImageOutputStream(out));
            writer.write(new IIOImage(image, null, density(writer)));
            ((ImageOutputStream) writer.getOutput()).close();
            writer.dispose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** So that a word processor sets it 16.3 cm wide, 300 dots to the inch. */
    private static IIOMetadata density(ImageWriter writer) throws IOException {
        IIOMetadata data = writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB), null);
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", Integer.toString(DOTS_PER_METRE));
        size.setAttribute("pixelsPerUnitYAxis", Integer.toString(DOTS_PER_METRE));
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(data.getNativeMetadataFormatName());
        root.appendChild(size);
        data.mergeTree(data.getNativeMetadataFormatName(), root);
        return data;
    }
}
