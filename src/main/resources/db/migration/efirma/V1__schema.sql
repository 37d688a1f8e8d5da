-- e.firma: trusted authorities, requests to sign, evidence of signatures.
create schema efirma;
