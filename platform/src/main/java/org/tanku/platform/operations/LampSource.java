package org.tanku.platform.operations;

import java.util.List;

/// A room that an operator must be told about (指示灯来源), as a bean.
public interface LampSource {
    /// How it is now. Asked for each page: it reads what is kept and computes nothing long.
    List<Lamp> listLamps();
}
