-- One row per sample: the word lists that names are made from.
select
    [
        'Anke', 'Bernd', 'Carola', 'Dieter', 'Elke', 'Friedhelm', 'Gesine', 'Hauke', 'Imke', 'Jürgen',
        'Kerstin', 'Lars', 'Margit', 'Norbert', 'Ortrud', 'Peer', 'Renate', 'Sönke', 'Tanja', 'Uwe',
        'Verena', 'Wolfgang', 'Almut', 'Björn', 'Dörte', 'Enno', 'Frauke', 'Günter', 'Heike', 'Jost',
        'Käthe'
    ] as german_first_names,
    [
        'Ahlers', 'Brodersen', 'Carstensen', 'Dührkopp', 'Eggers', 'Feddersen', 'Gröning', 'Hinrichsen',
        'Ingwersen', 'Jürgensen', 'Kröger', 'Lührs', 'Mählmann', 'Niebuhr', 'Oldörp', 'Pöhls', 'Quast',
        'Rönnau', 'Stüben', 'Tiedemann', 'Ubben', 'Vollstedt', 'Wüpper', 'Zabel', 'Asmussen', 'Böttcher',
        'Claußen', 'Detlefs', 'Ehlers', 'Frahm', 'Greve', 'Hölscher', 'Jessen', 'Kühl', 'Lorenz',
        'Meißner', 'Nölting', 'Özdal', 'Piepgras', 'Reimers', 'Schütt'
    ] as german_last_names,
    [
        'Alice', 'Brian', 'Claire', 'Duncan', 'Edith', 'Fiona', 'Graham', 'Hazel', 'Ian', 'Joan',
        'Keith', 'Lorna', 'Moira', 'Nigel', 'Olive', 'Percy', 'Ruth', 'Stuart', 'Tessa', 'Vernon',
        'Winifred', 'Alec', 'Beryl'
    ] as english_first_names,
    [
        'Ashdown', 'Birkett', 'Cobbold', 'Dunmore', 'Eastlake', 'Farthing', 'Gadsby', 'Hathersage',
        'Inskip', 'Jellicoe', 'Kettering', 'Lamplugh', 'Mowbray', 'Netherby', 'Oakshott', 'Penhale',
        'Quillan', 'Rackham', 'Saltmarsh', 'Thirlby', 'Underhay', 'Vavasour', 'Wetherell'
    ] as english_last_names,
    [
        'Druckerei', 'Metallbau', 'Seilerei', 'Großhandel', 'Kühlhaus', 'Bäckerei', 'Apotheke',
        'Spedition', 'Tischlerei', 'Mühle', 'Kaffeerösterei', 'Werft', 'Gärtnerei', 'Brauerei',
        'Fischräucherei', 'Optik', 'Labor', 'Molkerei', 'Verpackung'
    ] as german_trades,
    [
        'Printing', 'Joinery', 'Foods', 'Marine', 'Textiles', 'Instruments', 'Packaging', 'Bakeries',
        'Seeds', 'Ceramics', 'Freight'
    ] as english_trades,
    [
        'Husum', 'Stade', 'Lüneburg', 'Celle', 'Goslar', 'Emden', 'Jever', 'Eutin', 'Ratzeburg',
        'Güstrow', 'Wismar', 'Anklam', 'Höxter', 'Detmold', 'Soest', 'Fulda', 'Coburg', 'Ansbach',
        'Görlitz', 'Bautzen', 'Weimar', 'Gotha', 'Überlingen'
    ] as german_towns,
    [
        'Whitby', 'Ludlow', 'Kelso', 'Oban', 'Bude', 'Ripon', 'Wick', 'Louth', 'Cromer', 'Penzance', 'Hexham'
    ] as english_towns,
    [
        'Hamburg', 'Niedersachsen', 'Schleswig-Holstein', 'Mecklenburg-Vorpommern', 'Bremen',
        'Nordrhein-Westfalen', 'Bayern', 'Sachsen'
    ] as regions,
    ['Handwerk', 'Lebensmittel', 'Handel', 'Industrie', 'Gesundheit', 'Verkehr'] as segments
