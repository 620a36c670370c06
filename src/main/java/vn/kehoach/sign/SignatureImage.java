package vn.kehoach.sign;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The picture of a signature or seal, out of a PNG file; what is see-through there stays so, as
 * PDF/A-2 and PDF/A-3 allow.
 *
 * @param widthInPoints of the real thing; absent if the file does not say
 * @param colours three bytes a pixel
 * @param opacity one byte a pixel
 */
public record SignatureImage(
        int columns, int rows, @Nullable Double widthInPoints, byte[] colours, byte[] opacity) {
    /** A seal of 42 mm at 1200 dpi has 4 million. */
    private static final long MOST_PIXELS = 16_000_000;

    private static final String FORMAT = "png";
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    public static SignatureImage read(byte[] png) throws SigningException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(FORMAT).next();
        try (ImageInputStream input =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(input);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new SigningException(new SigningProblem.ImageTooLarge(MOST_PIXELS));
            }
            return of(reader.read(0), pixelWidth(reader.getImageMetadata(0)));
        } catch (IOException | RuntimeException e) {
            throw new SigningException(new SigningProblem.NotAnImage());
        } finally {
            reader.dispose();
        }
    }

    /** Instead of the width that the file gives, or where it gives none. */
    public SignatureImage ofWidth(double millimetres) {
        return new SignatureImage(
                columns, rows, millimetres * POINTS_PER_MILLIMETRE, colours, opacity);
    }

    private static SignatureImage of(BufferedImage image, @Nullable Double pixelWidth) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] colours = new byte[3 * width * height];
        byte[] opacity = new byte[width * height];
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                opacity[at] = (byte) (line[x] >>> 24);
                colours[3 * at] = (byte) (line[x] >> 16);
                colours[3 * at + 1] = (byte) (line[x] >> 8);
                colours[3 * at + 2] = (byte) line[x];
            }
        }
        Double points = pixelWidth == null ? null : width * pixelWidth * POINTS_PER_MILLIMETRE;
        return new SignatureImage(width, height, points, colours, opacity);
    }

    /** In millimetres; null if the file has no resolution. */
    private static @Nullable Double pixelWidth(IIOMetadata metadata) {
        Element tree = (Element) metadata.getAsTree("javax_imageio_png_1.0");
        NodeList resolutions = tree.getElementsByTagName("pHYs");
        if (resolutions.getLength() == 0) {
            return null;
        }
        Element resolution = (Element) resolutions.item(0);
        if (!resolution.getAttribute("unitSpecifier").equals("meter")) {
            return null;
        }
        double perMetre = Double.parseDouble(resolution.getAttribute("pixelsPerUnitXAxis"));
        return perMetre > 0 ? 1000 / perMetre : null;
    }

    double heightFor(double width) {
        return width * rows / columns;
    }

    Image drawn(double width) {
        try {
            Image mask = Image.getInstance(columns, rows, 1, 8, opacity);
            mask.makeMask();
            Image image = Image.getInstance(columns, rows, 3, 8, colours);
            image.setImageMask(mask);
            image.scaleAbsolute((float) width, (float) heightFor(width));
            return image;
        } catch (BadElementException e) {
            throw new IllegalStateException(e);
        }
    }
}
