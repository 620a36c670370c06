package vn.kehoach.sign;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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

/** Signatures and seals as an office has them: PNG, see-through around the ink. */
public final class Images {
    private static final int PIXELS_PER_METRE = 11_811; // 300 dpi

    private Images() {}

    /** Blue, twice as wide as high. */
    public static byte[] signature() {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, new Color(0, 40, 200));
        for (int x = 10; x < 560; x += 40) {
            pen.drawLine(x, 40 + x % 70, x + 40, 260 - x % 50);
            pen.drawLine(x + 40, 260 - x % 50, x + 30, 60);
        }
        pen.dispose();
        return png(image, 0);
    }

    /** Red and round, 36 mm across at 300 dpi. */
    public static byte[] seal() {
        return png(seal(425), PIXELS_PER_METRE);
    }

    public static byte[] sealWithoutResolution() {
        return png(seal(425), 0);
    }

    /** Few bytes, many pixels. */
    static byte[] huge() {
        return png(new BufferedImage(8_000, 4_000, BufferedImage.TYPE_BYTE_BINARY), 0);
    }

    private static BufferedImage seal(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, new Color(220, 0, 0));
        pen.drawOval(8, 8, size - 16, size - 16);
        pen.drawOval(60, 60, size - 120, size - 120);
        pen.drawLine(size / 2, 120, size / 2, size - 120);
        pen.drawLine(120, size / 2, size - 120, size / 2);
        pen.dispose();
        return image;
    }

    private static Graphics2D pen(BufferedImage image, Color ink) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(ink);
        pen.setStroke(new BasicStroke(9));
        return pen;
    }

    private static byte[] png(BufferedImage image, int pixelsPerMetre) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(output)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(
                            ImageTypeSpecifier.createFromRenderedImage(image), null);
            if (pixelsPerMetre > 0) {
                IIOMetadataNode resolution = new IIOMetadataNode("pHYs");
                resolution.setAttribute("pixelsPerUnitXAxis", "" + pixelsPerMetre);
                resolution.setAttribute("pixelsPerUnitYAxis", "" + pixelsPerMetre);
                resolution.setAttribute("unitSpecifier", "meter");
                IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
                root.appendChild(resolution);
                metadata.mergeTree("javax_imageio_png_1.0", root);
            }
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return output.toByteArray();
    }
}
