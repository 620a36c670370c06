package vn.kehoach.document;

public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFIED
}
