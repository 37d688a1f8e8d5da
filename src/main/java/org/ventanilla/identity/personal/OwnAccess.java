package org.ventanilla.identity.personal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.ventanilla.core.PersonalData;
import org.ventanilla.core.PortalUser;
import org.ventanilla.identity.device.DeviceView;
import org.ventanilla.identity.device.Devices;
import org.ventanilla.identity.device.SignInEntry;
import org.ventanilla.identity.device.SignInHistory;
import org.ventanilla.identity.device.Software;
import org.ventanilla.identity.session.OpenSession;
import org.ventanilla.identity.session.OpenSessions;

/** Devices, tries to sign in and open sessions. */
@Component
class OwnAccess implements PersonalData {

    private static final int PLACE = 30;
    private static final int ALL = 10_000;

    private final Devices devices;
    private final SignInHistory history;
    private final OpenSessions sessions;

    OwnAccess(Devices devices, SignInHistory history, OpenSessions sessions) {
        this.devices = devices;
        this.history = history;
        this.sessions = sessions;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public String titleKey() {
        return "identity.personal-access";
    }

    @Override
    public Map<String, Object> of(PortalUser user) {
        var access = new LinkedHashMap<String, Object>();
        access.put(
                "devices",
                devices.of(user.accountId()).stream().map(OwnAccess::device).toList());
        access.put(
                "sessions",
                sessions.of(user.accountId(), null).stream()
                        .map(OwnAccess::session)
                        .toList());
        access.put(
                "signIns",
                history.latest(user.accountId(), ALL).stream()
                        .map(OwnAccess::entry)
                        .toList());
        return access;
    }

    private static Map<String, Object> device(DeviceView device) {
        var row = row(device.software());
        row.put("firstUsedAt", device.firstUsedAt());
        row.put("lastUsedAt", device.lastUsedAt());
        return row;
    }

    private static Map<String, Object> session(OpenSession session) {
        var row = row(session.software());
        row.put("network", session.network());
        row.put("openedAt", session.openedAt());
        row.put("lastUsedAt", session.lastUsedAt());
        return row;
    }

    private static Map<String, Object> entry(SignInEntry entry) {
        var row = new LinkedHashMap<String, Object>();
        row.put("at", entry.at());
        row.put("method", entry.method());
        row.put("result", entry.result());
        row.putAll(row(entry.software()));
        row.put("network", entry.network());
        if (entry.representative() != null) row.put("representative", entry.representative());
        return row;
    }

    private static Map<String, Object> row(Software software) {
        var row = new LinkedHashMap<String, Object>();
        row.put("browser", software.browser());
        row.put("system", software.system());
        return row;
    }
}
