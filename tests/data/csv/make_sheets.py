#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the spreadsheets beside it: made-up people of a made-up firm, always the same."""
import pathlib
import random

HERE = pathlib.Path(__file__).parent
PEOPLE = 300

GIVEN = """Anna Bernd Çağla Débora Émile Françoise Günther Håkon Inês Jörg Käthe Lucía Mäike Nuño Özgür Pía Quirin Renée
Søren Þóra Ümit Věra Wölfi Xènia Yasin Zoé Aïcha Björn Chloé Dörte Esra Fátima Giulia Hüseyin Ibrahim Jürgen Krystyna
Leïla Matteo Nicolò Oluwaseun Paweł Rüdiger Stéphane Thẩm Uğur Valérie Wiebke Agnieszka Ewa Mohammed Niccolò Tobias
Ayşe Maria Thomas Sabine Andreas Petra""".split()
FAMILY = """Müller Weiß Schröder Böhm Größ Jäger Köhler Öztürk Çelik Yilmaz Şahin Rossi D'Angelo Nicolò Esposito García Muñoz
Núñez Ibáñez Lefèvre Bérard Noël Français Ångström Sørensen Þórsson Kowalski Nowak Wójcik Dvořák Nguyễn Al-Hassan
Okafor Mbaye Ferreira Conceição Simões Schmidt Meier Maier Mayer Hoffmann van_der_Berg von_Ahn de_la_Cruz Lindqvist
Petrović Kaya Demir Bianchi Moretti Lombardi Fischer Weber Wagner""".split()
DEPARTMENTS = ["Logistik", "Entwicklung", "Kundendienst", "Qualitätssicherung", "Büro Süd", "Personal & Recht"]
JOBS = ["Sachbearbeiter/in", "Entwicklerin", "Tester", "Lagerkraft", "Schichtführer", "Prüferin", "Werkstudent", ""]
CONTRACTS = ["unbefristet"] * 6 + ["befristet", "Leiharbeit", "freiberuflich", "Teilzeit", ""]
NOTES = ["", "", "", "", "fährt mit dem Rad", "Schicht: früh; sonst spät", 'sagt "vielleicht"', "Betriebsrat – Ersatzmitglied"]


def fits(text):
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return False
    return True


def quoted(cell, delimiter):
    if any(c in cell for c in delimiter + '"\r\n'):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def text_of(rows, delimiter, end):
    return "".join(delimiter.join(quoted(cell, delimiter) for cell in row) + end for row in rows)


def ascii_of(name):
    table = str.maketrans("äöüßåøéèêëáàâãçñíìîïóòôõúùûðþÄÖÜÅØÉÇÞ", "aousaoeeeeaaaacniiiioooouuudtAOUAOECT")
    return "".join(c for c in name.translate(table).lower() if c.isascii() and c.isalpha())


def workers():
    chance = random.Random(1889)
    given = [name for name in GIVEN if fits(name)]
    family = [name.replace("_", " ") for name in FAMILY if fits(name)]
    rows = [["Personalnummer", "Nachname", "Vorname", "Abteilung", "Stelle", "Vertragsart", "E-Mail", "Telefon", "Handy",
             "Eintritt", "Austritt", "Sprachen", "Führungskraft", "Homeoffice", "Bemerkung"]]
    for number in range(PEOPLE):
        first, last = chance.choice(given), chance.choice(family)
        if number in (40, 41, 200):  # three people of one name
            first, last = "Sabine", "Müller"
        if number in (77, 250):
            first, last = "Jörg", "Weiß"
        if number == 123:  # known by the family name only
            first = ""
        day, month, year = chance.randint(1, 28), chance.randint(1, 12), chance.randint(1998, 2024)
        start = f"{day:02}.{month:02}.{year}" if number % 3 else f"{year}-{month:02}-{day:02}"
        mail = f"{ascii_of(first)}.{ascii_of(last)}{number}@firma.example" if chance.random() < 0.7 else ""
        rows.append([
            str(10001 + number), last, first, chance.choice(DEPARTMENTS), chance.choice(JOBS), chance.choice(CONTRACTS),
            mail, f"030 23125 {chance.randint(0, 999):03}" if chance.random() < 0.5 else "",
            f"+49 171 39200 {chance.randint(0, 99):02}" if chance.random() < 0.4 else "", start,
            "31.12.2025" if chance.random() < 0.05 else "", chance.choice(["Deutsch", "Deutsch, Türkisch", "Español", ""]),
            chance.choice(["ja", "nein", "nein", "nein", ""]), chance.choice(["ja", "nein", "x", ""]),
            chance.choice([note for note in NOTES if fits(note)])])
    return rows


def main():
    rows = workers()
    (HERE / "workers_latin1.csv").write_bytes(text_of(rows, ";", "\r\n").encode("latin-1"))

    few = [["First name", "Last name", "Department", "Start date"], ["Zoé", "Łukasiewicz", "Sales", "03/11/2024"],
           ["Иван", "Петров", "Склад", "14/11/2024"], ["مريم", "حسن", "Support", "01/02/2023"]]
    (HERE / "utf16_mark.csv").write_bytes(b"\xff\xfe" + text_of(few, "\t", "\r\n").encode("utf-16-le"))
    (HERE / "utf16_bare.csv").write_bytes(text_of(few, ",", "\n").encode("utf-16-be"))
    (HERE / "utf8_mark.csv").write_bytes(b"\xef\xbb\xbf" + text_of(few, ";", "\r\n").encode())
    (HERE / "cr_line_ends.csv").write_bytes(text_of(few, ",", "\r").encode())
    (HERE / "sep_line.csv").write_bytes(("sep=|\r\n" + text_of(few, "|", "\r\n")).encode())

    west = [["Prénom", "Nom", "Service", "Téléphone"], ["Zoé", "Lefèvre", "Comptabilité", "01 99 00 12 34"],
            ["Jörg", "Müller", "Réception", "01 99 00 56 78"], ["Inès", "Bérard", "Hôtellerie", ""]]
    (HERE / "mac_roman.csv").write_bytes(text_of(west, ";", "\r").encode("mac-roman"))
    (HERE / "cp850.csv").write_bytes(text_of(west, ";", "\r\n").encode("cp850"))


main()
