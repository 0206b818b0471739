package org.tanku.kernel.method.oneyuan;

/// Why an order is not filled, in the order in which it is checked (认购拒绝).
public enum SaleRefusal {
    AMOUNT_IS_ZERO,
    NOT_IN_WHOLE_UNITS,
    MORE_THAN_CREDITED
}
