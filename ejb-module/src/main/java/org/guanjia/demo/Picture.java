package org.guanjia.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws what stands for a photo: colours and shapes, plainly no photo of anything. */
final class Picture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int SHAPES = 6;

    private Picture() {}

    /** A JPEG file. */
    static InputStream jpeg(Random random) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(0, 0, muted(random), WIDTH, HEIGHT, muted(random)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < SHAPES; i++) {
            int size = 60 + random.nextInt(180);
            pen.setColor(muted(random));
            pen.fillRoundRect(
                    random.nextInt(WIDTH) - size / 2,
                    random.nextInt(HEIGHT) - size / 2,
                    size,
                    size,
                    size / 3,
                    size / 3);
        }
        pen.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(file.toByteArray());
    }

    private static Color muted(Random random) {
        return Color.getHSBColor(
                random.nextFloat(), 0.18f + random.nextFloat() * 0.2f, 0.55f + random.nextFloat() * 0.35f);
    }
}
