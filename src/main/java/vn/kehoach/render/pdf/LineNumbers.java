package vn.kehoach.render.pdf;

/** Whether lines are counted in the left margin, for those who discuss a draft. */
public enum LineNumbers {
    ABSENT,
    PRINTED
}
