package vn.kehoach.model;

/** How far a document may go: Nghị định 30/2020/NĐ-CP, Phụ lục I, III.2c. */
public enum Circulation {
    XEM_XONG_TRA_LAI,
    LUU_HANH_NOI_BO
}
