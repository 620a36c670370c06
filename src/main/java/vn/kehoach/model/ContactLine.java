package vn.kehoach.model;

/** Whether the foot of the first page says where the issuer can be reached. */
public enum ContactLine {
    ABSENT,
    PRINTED
}
