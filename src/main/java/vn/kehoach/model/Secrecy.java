package vn.kehoach.model;

/** Độ mật: Luật Bảo vệ bí mật nhà nước. */
public enum Secrecy {
    MAT,
    TOI_MAT,
    TUYET_MAT
}
