package vn.kehoach.render.pdf;

/** A colour, 0 to 255 each. */
record Ink(int red, int green, int blue) {
    static final Ink BLACK = new Ink(0, 0, 0);

    /**
     * @param color {@code #rrggbb}
     */
    static Ink of(String color) {
        int value = Integer.parseInt(color, 1, color.length(), 16);
        return new Ink(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }
}
