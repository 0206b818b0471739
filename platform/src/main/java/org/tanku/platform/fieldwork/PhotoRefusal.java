package org.tanku.platform.fieldwork;

/// Why a photo is not taken (拒收照片的原因), in the order in which they are checked.
public enum PhotoRefusal {
    PHOTO_TOO_LARGE,
    /// Its first bytes are those of no JPEG, PNG or WebP.
    NOT_A_PHOTO,
    /// The bytes that arrived have another digest than the device told.
    OTHER_HASH
}
