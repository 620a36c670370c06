package vn.kehoach.model;

/** Mức độ khẩn: Nghị định 30/2020/NĐ-CP, Phụ lục I, III.2b. */
public enum Urgency {
    KHAN,
    THUONG_KHAN,
    HOA_TOC
}
