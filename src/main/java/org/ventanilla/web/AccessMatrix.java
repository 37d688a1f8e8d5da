package org.ventanilla.web;

import static org.ventanilla.web.AccessRule.only;
import static org.ventanilla.web.AccessRule.open;
import static org.ventanilla.web.AccessRule.signedIn;

import java.util.EnumSet;
import java.util.List;
import org.ventanilla.core.AccountKind;
import org.ventanilla.core.Role;

/** Who may ask for what: the first rule whose pattern fits decides (ASVS V8.1.1). A test finds every page that no rule names. */
final class AccessMatrix {

    static final List<AccessRule> RULES = List.of(
            open("/"),
            open("/error"),
            open("/css/**"),
            open("/js/**"),
            open("/img/**"),
            open("/fonts/**"),
            open("/actuator/health/**"),
            open("/registro"),
            open("/registro/correo"),
            open("/registro/revisar"),
            open("/registro/recibido"),
            open("/registro/estado/**"),
            open("/registro/confirmar/**"),
            open("/entrar/**"),
            open("/invitacion/{token}"),
            open("/recuperar/**"),
            open("/verificar/**"),
            open("/firma/**"),
            open("/plazos"),
            open("/estado"),
            open("/ayuda"),
            open("/accesibilidad"),
            open("/privacidad"),
            open("/demo/**"),
            only(AccountKind.WORKER, "/registro/datos/**"),
            only(AccountKind.WORKER, "/tarjeta/**"),
            only(AccountKind.WORKER, "/tarjeta.pdf"),
            only(AccountKind.WORKER, "/aclaraciones/**"),
            signedIn("/inicio"),
            open("/cuenta/no-fui-yo/**"),
            only(EnumSet.of(AccountKind.WORKER, AccountKind.OFFICER), "/cuenta/contrasena"),
            only(EnumSet.of(AccountKind.WORKER, AccountKind.OFFICER), "/cuenta/segundo-paso/**"),
            only(EnumSet.of(AccountKind.PERSON, AccountKind.COMPANY), "/cuenta/efirma/comprobar"),
            only(AccountKind.WORKER, "/cuenta/efirma/**"),
            signedIn("/cuenta/**"),
            signedIn("/salir"),
            only("/admin/importaciones/**", Role.ADMIN),
            only("/admin/aclaraciones/**", Role.ISSUER, Role.ADMIN),
            only("/admin/bitacora/**", Role.AUDITOR),
            only("/admin/registros/**", Role.ADMIN),
            only("/admin/cuentas/**", Role.ADMIN),
            only("/admin/correo/**", Role.ADMIN),
            only("/admin/oficiales/**", Role.ADMIN),
            only("/admin/confianza", Role.ADMIN, Role.AUDITOR),
            only(AccountKind.OFFICER, "/admin/**"));

    private AccessMatrix() {}
}
