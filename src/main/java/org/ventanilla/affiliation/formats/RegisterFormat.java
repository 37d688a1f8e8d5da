package org.ventanilla.affiliation.formats;

import java.util.List;

/** The formats that the register takes. */
public enum RegisterFormat {
    /** IDSE batch ("DISPMAG"): movements in records of 168 characters (AF-90..94). */
    IDSE(""),
    /** Employers' registrations. */
    EMPLOYERS("registro_patronal,rfc,nombre,clase_riesgo,zona_salarial,municipio"),
    /** Pensions, with the persons who receive them (AF-148). */
    PENSIONS(
            "nss,curp,primer_apellido,segundo_apellido,nombres,folio,ley,tipo,resolucion,fecha_resolucion,fecha_inicio,"
                    + "importe_mensual,pagador,banco,terminacion_cuenta,dependientes,supervivencia"),
    /** Clinic data of persons who are in the register already. */
    CLINICS("nss,umf,turno,consultorio,agregado_medico,subdelegacion");

    private final String header;

    RegisterFormat(String header) {
        this.header = header;
    }

    /** Names of the columns of its header; none for a format without header. */
    public List<String> columns() {
        return header.isEmpty() ? List.of() : List.of(header.split(",", -1));
    }
}
