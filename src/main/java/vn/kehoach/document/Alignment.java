package vn.kehoach.document;

public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFIED,
    /** Of a column: figures with their decimal commas under each other, other words centred. */
    DECIMAL
}
