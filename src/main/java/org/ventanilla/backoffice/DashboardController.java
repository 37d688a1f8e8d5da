package org.ventanilla.backoffice;

import java.util.EnumSet;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.ventanilla.affiliation.RecentImports;
import org.ventanilla.affiliation.RecentImports.RecentImport;
import org.ventanilla.core.PortalUser;
import org.ventanilla.core.Role;

/** The officers' start page, and the jobs in full. */
@Controller
class DashboardController {

    static final String DASHBOARD = "/admin";
    static final String JOBS = "/admin/trabajos";

    private static final int FILES = 5;

    private final Dashboard dashboard;
    private final Jobs jobs;
    private final RecentImports imports;

    DashboardController(Dashboard dashboard, Jobs jobs, RecentImports imports) {
        this.dashboard = dashboard;
        this.jobs = jobs;
        this.imports = imports;
    }

    @GetMapping(DASHBOARD)
    String show(@AuthenticationPrincipal PortalUser officer, Model model) {
        var health = jobs.health();
        var tiles = dashboard.tilesOf(officer);
        model.addAttribute("tiles", tiles);
        model.addAttribute(
                "waiting", tiles.stream().filter(tile -> tile.waiting() > 0).count());
        model.addAttribute("jobs", health);
        model.addAttribute("troubled", Jobs.troubled(health));
        model.addAttribute("imports", importsOf(officer));
        return "backoffice/dashboard";
    }

    @GetMapping(JOBS)
    String jobs(Model model) {
        var health = jobs.health();
        model.addAttribute("jobs", health);
        model.addAttribute("troubled", Jobs.troubled(health));
        return "backoffice/jobs";
    }

    private List<RecentImport> importsOf(PortalUser officer) {
        return officer.hasAny(EnumSet.of(Role.ADMIN)) ? imports.latest(FILES) : List.of();
    }
}
