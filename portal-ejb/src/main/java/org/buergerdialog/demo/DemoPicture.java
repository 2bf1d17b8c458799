package org.buergerdialog.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws the pictures of the demo town: quiet, flat, and belonging to nobody. */
enum DemoPicture {
    HOUSES(
            "Zeichnung: eine Häuserzeile mit Kirchturm am Morgen",
            "Drawing: a row of houses with a church tower in the morning") {
        @Override
        void draw(Graphics2D pen, Random random) {
            sky(pen, new Color(0xf6d9b8), new Color(0xfdf3e4));
            sun(pen, 900, 190, new Color(0xfff6dd));
            hill(pen, 420, 60, new Color(0xb9cfc0));
            houses(pen, random, 0);
        }
    },
    PARK("Zeichnung: junge Bäume auf einem Hügel im Park", "Drawing: young trees on a hill in the park") {
        @Override
        void draw(Graphics2D pen, Random random) {
            sky(pen, new Color(0xbfdfe6), new Color(0xf1f8f4));
            sun(pen, 250, 160, new Color(0xfff2c4));
            hill(pen, 400, 90, new Color(0x9cc3a5));
            hill(pen, 500, 70, new Color(0x5f9d79));
            for (int x = 120; x < WIDTH; x += 150) {
                tree(pen, x + random.nextInt(60), 500 + random.nextInt(60), 60 + random.nextInt(40));
            }
        }
    },
    EVENING(
            "Zeichnung: erleuchtete Fenster der Stadt unter dem Abendhimmel",
            "Drawing: lit windows of the town under the evening sky") {
        @Override
        void draw(Graphics2D pen, Random random) {
            sky(pen, new Color(0x1d2b4a), new Color(0x5b5f86));
            pen.setColor(new Color(0xf4ecd0));
            for (int i = 0; i < 60; i++) {
                pen.fillOval(random.nextInt(WIDTH), random.nextInt(300), 4, 4);
            }
            sun(pen, 950, 130, new Color(0xf4ecd0));
            houses(pen, random, 1);
        }
    },
    TABLE(
            "Zeichnung: Menschen sitzen im Gespräch um einen runden Tisch",
            "Drawing: people sit around a table and talk") {
        @Override
        void draw(Graphics2D pen, Random random) {
            sky(pen, new Color(0xdfeae6), new Color(0xf7faf8));
            Color[] coats = {new Color(0x0a5c5a), new Color(0xc4683c), new Color(0x3d5a98), new Color(0x8a5a83)};
            Color[] faces = {new Color(0xe9c4a0), new Color(0x9a6a48), new Color(0xd8a67c), new Color(0x6e4a33)};
            for (int i = 0; i < coats.length; i++) {
                int x = 210 + i * 260;
                pen.setColor(coats[i]);
                pen.fillRoundRect(x - 90, 300, 180, 280, 120, 120);
                pen.setColor(faces[(i * 3 + 1) % faces.length]);
                pen.fillOval(x - 55, 180, 110, 120);
            }
            pen.setColor(new Color(0xb98a5a));
            pen.fillOval(90, 440, 1020, 190);
            pen.setColor(new Color(0xfdfdf8));
            for (int x = 260; x < 1000; x += 220) {
                pen.fillRoundRect(x, 490, 110, 60, 10, 10);
            }
        }
    };

    static final int WIDTH = 1200;
    static final int HEIGHT = 675;

    private final String de;
    private final String en;

    DemoPicture(String de, String en) {
        this.de = de;
        this.en = en;
    }

    abstract void draw(Graphics2D pen, Random random);

    String alt(boolean german) {
        return german ? de : en;
    }

    /** Returns the picture as JPEG, the same at every run. */
    byte[] jpeg() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(pen, new Random(ordinal()));
        pen.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory can be written", e);
        }
    }

    private static void sky(Graphics2D pen, Color above, Color below) {
        pen.setPaint(new GradientPaint(0, 0, above, 0, HEIGHT, below));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
    }

    private static void sun(Graphics2D pen, int x, int y, Color color) {
        pen.setColor(color);
        pen.fillOval(x - 70, y - 70, 140, 140);
    }

    private static void hill(Graphics2D pen, int top, int height, Color color) {
        Polygon hill = new Polygon();
        hill.addPoint(0, HEIGHT);
        for (int x = 0; x <= WIDTH; x += 10) {
            hill.addPoint(x, (int) (top + height * Math.cos(x / 210.0 + top)));
        }
        hill.addPoint(WIDTH, HEIGHT);
        pen.setColor(color);
        pen.fill(hill);
    }

    private static void tree(Graphics2D pen, int x, int foot, int size) {
        pen.setColor(new Color(0x6b4a34));
        pen.setStroke(new BasicStroke(size / 7f));
        pen.drawLine(x, foot, x, foot - size * 2);
        pen.setColor(new Color(0x2f6f4e));
        pen.fillOval(x - size, foot - size * 3, size * 2, size * 2);
        pen.setColor(new Color(0x3f8560));
        pen.fillOval(x - size / 2, foot - size * 3, size, size);
    }

    /** @param night 1 where light is in the windows, 0 by day */
    private static void houses(Graphics2D pen, Random random, int night) {
        Color[][] walls = {
            {new Color(0xd98c5f), new Color(0xe8c98f), new Color(0x8fb0a3), new Color(0xc97b6b)},
            {new Color(0x2b3350), new Color(0x343b5c), new Color(0x252c46), new Color(0x3a3f63)}
        };
        Color[] glass = {new Color(0xfdf6e9), new Color(0xf6cf77)};
        Color[] roof = {new Color(0x8a4b36), new Color(0x191f35)};
        int x = 0;
        for (int number = 0; x < WIDTH; number++) {
            int width = 110 + random.nextInt(70);
            boolean church = number == 4;
            int top = church ? 220 : 340 + random.nextInt(90);
            pen.setColor(walls[night][number % 4]);
            pen.fillRect(x, top, width, HEIGHT - top);
            pen.setColor(roof[night]);
            int rise = church ? 170 : 60 + random.nextInt(30);
            pen.fillPolygon(new int[] {x - 8, x + width / 2, x + width + 8}, new int[] {top, top - rise, top}, 3);
            pen.setColor(glass[night]);
            for (int row = top + 35; row < HEIGHT - 60; row += 75) {
                for (int column = x + 18; column < x + width - 30; column += 44) {
                    if (night == 0 || random.nextInt(3) > 0) {
                        pen.fillRect(column, row, 22, 36);
                    }
                }
            }
            x += width;
        }
    }
}
