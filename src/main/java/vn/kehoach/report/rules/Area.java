package vn.kehoach.report.rules;

import java.util.Arrays;
import java.util.Optional;

/** The first letters of a code, in the order in which rules are listed. */
public enum Area {
    TT,
    NUM,
    CIT,
    AGC,
    TSK,
    DLN,
    IND,
    XRF,
    APX,
    SIG,
    REC,
    LNG,
    CAP,
    OUT,
    CHG,
    PLN,
    SUP,
    REF,
    TXT,
    FLD,
    VAL,
    YML,
    SRC,
    TPL;

    /** Of a code such as {@code TSK-03}, or of the letters alone. */
    static Optional<Area> of(String code) {
        String letters = code.replaceFirst("-.*", "");
        return Arrays.stream(values()).filter(area -> area.name().equals(letters)).findFirst();
    }
}
