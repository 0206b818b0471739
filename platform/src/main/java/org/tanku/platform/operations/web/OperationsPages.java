package org.tanku.platform.operations.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tanku.platform.operations.Operations;
import org.tanku.platform.party.Acting;

/// How the house itself is (运行状况).
@Controller
class OperationsPages {
    private final Operations operations;

    OperationsPages(Operations operations) {
        this.operations = operations;
    }

    @GetMapping("/operations")
    String lamps(Acting acting, Model model) {
        model.addAttribute("lamps", operations.listLamps(acting));
        return "operations/lamps";
    }
}
